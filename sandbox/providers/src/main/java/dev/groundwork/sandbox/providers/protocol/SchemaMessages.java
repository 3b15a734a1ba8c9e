package dev.groundwork.sandbox.providers.protocol;

import com.google.protobuf.ByteString;
import dev.groundwork.sandbox.providers.resource.Provider;
import dev.groundwork.sandbox.providers.schema.Attribute;
import dev.groundwork.sandbox.providers.schema.Block;
import dev.groundwork.sandbox.providers.schema.NestedBlock;
import dev.groundwork.sandbox.providers.schema.TypeSchema;
import dev.groundwork.sandbox.providers.wire.GetMetadata;
import dev.groundwork.sandbox.providers.wire.GetProviderSchema;
import dev.groundwork.sandbox.providers.wire.Schema;
import dev.groundwork.sandbox.providers.wire.ServerCapabilities;

/** Schemas as wire messages. */
final class SchemaMessages {

  private SchemaMessages() {}

  static GetProviderSchema.Response all(Provider<?> provider) {
    GetProviderSchema.Response.Builder response = GetProviderSchema.Response.newBuilder()
        .setProvider(schema(provider.configuration()))
        .setServerCapabilities(capabilities());
    provider.resources().forEach((name, resource) -> response.putResourceSchemas(name, schema(resource.schema())));
    provider.data().forEach((name, data) -> response.putDataSourceSchemas(name, schema(data.schema())));
    return response.build();
  }

  static GetMetadata.Response metadata(Provider<?> provider) {
    GetMetadata.Response.Builder response = GetMetadata.Response.newBuilder().setServerCapabilities(capabilities());
    provider.resources().keySet().forEach(name -> response.addResources(
        GetMetadata.ResourceMetadata.newBuilder().setTypeName(name)));
    provider.data().keySet().forEach(name -> response.addDataSources(
        GetMetadata.DataSourceMetadata.newBuilder().setTypeName(name)));
    return response.build();
  }

  private static ServerCapabilities capabilities() {
    return ServerCapabilities.newBuilder().setPlanDestroy(true).setGetProviderSchemaOptional(true).build();
  }

  private static Schema schema(TypeSchema schema) {
    return Schema.newBuilder().setVersion(schema.version()).setBlock(block(schema.block())).build();
  }

  private static Schema.Block block(Block block) {
    Schema.Block.Builder message = Schema.Block.newBuilder();
    block.attributes().values().forEach(attribute -> message.addAttributes(attribute(attribute)));
    block.blocks().values().forEach(nested -> {
      switch (nested.syntax()) {
        case BLOCK -> message.addBlockTypes(nested(nested));
        case ATTRIBUTE -> message.addAttributes(nestedAttribute(nested));
      }
    });
    return message.build();
  }

  private static Schema.Attribute attribute(Attribute attribute) {
    return Schema.Attribute.newBuilder()
        .setName(attribute.name())
        .setType(ByteString.copyFromUtf8(attribute.type().json().toString()))
        .setRequired(attribute.required())
        .setOptional(attribute.optional())
        .setComputed(attribute.computed())
        .setSensitive(attribute.sensitive())
        .build();
  }

  private static Schema.NestedBlock nested(NestedBlock nested) {
    return Schema.NestedBlock.newBuilder()
        .setTypeName(nested.name())
        .setBlock(block(nested.block()))
        .setNesting(Schema.NestedBlock.NestingMode.valueOf(nested.nesting().name()))
        .setMinItems(nested.min())
        .setMaxItems(nested.max())
        .build();
  }

  private static Schema.Attribute nestedAttribute(NestedBlock nested) {
    boolean required = nested.min() > 0;
    Schema.Block members = block(nested.block());
    return Schema.Attribute.newBuilder()
        .setName(nested.name())
        .setNestedType(Schema.Object.newBuilder()
            .addAllAttributes(members.getAttributesList())
            .setNesting(Schema.Object.NestingMode.valueOf(nested.nesting().name())))
        .setRequired(required)
        .setOptional(!required)
        .build();
  }
}
