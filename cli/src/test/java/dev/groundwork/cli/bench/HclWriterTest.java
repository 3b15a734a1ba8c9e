package dev.groundwork.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A document in HCL")
class HclWriterTest {
  @Test
  void has_blocks_maps_addresses_and_text_as_somebody_would_write_them() throws Exception {
    String json =
        """
        {
          "//": {"metadata": {}},
          "terraform": {
            "required_providers": {"google": {"source": "hashicorp/google", "version": "~> 5.45"}},
            "backend": {"local": {"path": "x"}}
          },
          "provider": {"google": [{"project": "demo"}]},
          "resource": {"google_storage_bucket": {"b": {
            "//": {"metadata": {}},
            "name": "say \\"hi\\"",
            "force_destroy": true,
            "labels": {"layer": "raw"},
            "lifecycle_rule": [{"action": {"type": "Delete"}, "condition": {"age": 30}}],
            "lifecycle": {"ignore_changes": ["name"]},
            "depends_on": ["google_project_service.storage"],
            "location": "${data.x.y.location}"
          }}}
        }
        """;

    assertThat(HclWriter.write(new ObjectMapper().readTree(json)))
        .isEqualTo(
            """
            terraform {
              required_providers {
                google = { "source" = "hashicorp/google", "version" = "~> 5.45" }
              }
            }

            provider "google" {
              project = "demo"
            }
            resource "google_storage_bucket" "b" {
              name = "say \\"hi\\""
              force_destroy = true
              labels = { "layer" = "raw" }
              lifecycle_rule {
                action {
                  type = "Delete"
                }
                condition {
                  age = 30
                }
              }
              lifecycle {
                ignore_changes = [name]
              }
              depends_on = [google_project_service.storage]
              location = "${data.x.y.location}"
            }
            """);
  }
}
