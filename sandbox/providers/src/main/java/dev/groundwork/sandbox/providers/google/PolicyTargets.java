package dev.groundwork.sandbox.providers.google;

import static dev.groundwork.sandbox.providers.resource.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What carries an IAM policy of its own, and by which calls. */
enum PolicyTargets implements PolicyTarget {
  PROJECT(GoogleService.RESOURCE_MANAGER) {
    @Override
    public String id(GoogleApi api, JsonNode state) {
      return api.project(state);
    }

    @Override
    String path(GoogleApi api, JsonNode state) {
      return "projects/" + api.project(state);
    }

    @Override
    public JsonNode fetch(GoogleApi api, JsonNode state) {
      ObjectNode body = JsonNodeFactory.instance.objectNode();
      body.putObject("options").put("requestedPolicyVersion", 3);
      return api.post(service(), path(api, state) + ":getIamPolicy", body);
    }

    @Override
    ObjectNode request(ObjectNode policy) {
      return super.request(policy).put("updateMask", "bindings,etag,auditConfigs");
    }

    @Override
    public ObjectNode identify(GoogleApi api, String resource) {
      return JsonNodeFactory.instance.objectNode().put("project", lastSegment(resource));
    }
  },

  BUCKET(GoogleService.STORAGE) {
    @Override
    public String id(GoogleApi api, JsonNode state) {
      return "b/" + lastSegment(text(state, "bucket"));
    }

    @Override
    String path(GoogleApi api, JsonNode state) {
      return id(api, state) + "/iam";
    }

    @Override
    public JsonNode fetch(GoogleApi api, JsonNode state) {
      return api.get(service(), path(api, state) + "?optionsRequestedPolicyVersion=3");
    }

    @Override
    public void store(GoogleApi api, JsonNode state, ObjectNode policy) {
      api.put(service(), path(api, state), policy);
    }

    @Override
    public ObjectNode identify(GoogleApi api, String resource) {
      return JsonNodeFactory.instance.objectNode().put("bucket", lastSegment(resource));
    }
  },

  SERVICE_ACCOUNT(GoogleService.IAM) {
    @Override
    public String id(GoogleApi api, JsonNode state) {
      return text(state, "service_account_id");
    }

    @Override
    String path(GoogleApi api, JsonNode state) {
      return id(api, state);
    }

    @Override
    public JsonNode fetch(GoogleApi api, JsonNode state) {
      return api.post(
          service(),
          path(api, state) + ":getIamPolicy?options.requestedPolicyVersion=3",
          JsonNodeFactory.instance.objectNode());
    }

    @Override
    public ObjectNode identify(GoogleApi api, String resource) {
      return JsonNodeFactory.instance.objectNode().put("service_account_id", resource);
    }
  },

  TOPIC(GoogleService.PUBSUB) {
    @Override
    public String id(GoogleApi api, JsonNode state) {
      return "projects/" + api.project(state) + "/topics/" + lastSegment(text(state, "topic"));
    }

    @Override
    String path(GoogleApi api, JsonNode state) {
      return id(api, state);
    }

    @Override
    public JsonNode fetch(GoogleApi api, JsonNode state) {
      return api.get(service(), path(api, state) + ":getIamPolicy?options.requestedPolicyVersion=3");
    }

    @Override
    public ObjectNode identify(GoogleApi api, String resource) {
      return inProject(resource, "topic");
    }
  },

  SECRET(GoogleService.SECRET_MANAGER) {
    @Override
    public String id(GoogleApi api, JsonNode state) {
      return "projects/" + api.project(state) + "/secrets/" + lastSegment(text(state, "secret_id"));
    }

    @Override
    String path(GoogleApi api, JsonNode state) {
      return id(api, state);
    }

    @Override
    public JsonNode fetch(GoogleApi api, JsonNode state) {
      return api.get(service(), path(api, state) + ":getIamPolicy?options.requestedPolicyVersion=3");
    }

    @Override
    public ObjectNode identify(GoogleApi api, String resource) {
      return inProject(resource, "secret_id");
    }
  };

  private final GoogleService service;

  PolicyTargets(GoogleService service) {
    this.service = service;
  }

  GoogleService service() {
    return service;
  }

  abstract String path(GoogleApi api, JsonNode state);

  ObjectNode request(ObjectNode policy) {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    request.set("policy", policy);
    return request;
  }

  @Override
  public void store(GoogleApi api, JsonNode state, ObjectNode policy) {
    api.post(service, path(api, state) + ":setIamPolicy", request(policy));
  }

  /** What a name below a project says: {@code projects/P/things/T}, {@code P/T} or {@code T}. */
  private static ObjectNode inProject(String resource, String attribute) {
    String[] parts = resource.split("/");
    ObjectNode state = JsonNodeFactory.instance.objectNode().put(attribute, lastSegment(resource));
    return parts.length > 1 ? state.put("project", parts[parts.length == 4 ? 1 : 0]) : state;
  }

  static String lastSegment(String text) {
    return text.substring(text.lastIndexOf('/') + 1);
  }
}
