package dev.groundwork.operations.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Resources as {@code terraform show -json} writes them, and whole documents of them. */
public final class PlannedResource {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Map<String, Object> resource = new LinkedHashMap<>();
  private final Map<String, Object> change = new LinkedHashMap<>();

  private PlannedResource(String address, List<String> actions) {
    resource.put("address", address);
    resource.put("mode", "managed");
    resource.put("type", address.split("\\.")[0]);
    resource.put("change", change);
    change.put("actions", actions);
    change.put("before", null);
    change.put("after", null);
  }

  /** As Terraform spells it: {@code "create"}, or {@code "delete", "create"}. */
  public static PlannedResource of(String address, String... actions) {
    return new PlannedResource(address, List.of(actions));
  }

  public PlannedResource before(Map<String, ?> values) {
    return in("before", values);
  }

  public PlannedResource after(Map<String, ?> values) {
    return in("after", values);
  }

  /** Any field of {@code change}. */
  public PlannedResource in(String field, Object value) {
    change.put(field, value);
    return this;
  }

  /** Any field beside {@code change}. */
  public PlannedResource with(String field, Object value) {
    resource.put(field, value);
    return this;
  }

  public static String document(PlannedResource... resources) {
    return document(Map.of(), resources);
  }

  public static String document(Map<String, ?> more, PlannedResource... resources) {
    Map<String, Object> plan = new LinkedHashMap<>(Map.of("format_version", "1.2"));
    plan.put("resource_changes", List.of(resources).stream().map(each -> each.resource).toList());
    plan.putAll(more);
    try {
      return JSON.writeValueAsString(plan);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** As an entry of {@code resource_drift}. */
  public Map<String, Object> asDrift() {
    return resource;
  }

  public static StackPlan read(PlannedResource... resources) {
    return new PlanReader(new Secrecy(List.of("this-is-our-own-key"))).read("google", document(resources));
  }
}
