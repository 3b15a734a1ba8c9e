package dev.groundwork.cdktf.providers.fivetran.connection;

@javax.annotation.Generated(value = "jsii-pacmak/1.140.0 (build 79fd58c)")
@software.amazon.jsii.Jsii(module = dev.groundwork.cdktf.providers.fivetran.$Module.class, fqn = "fivetran.connection.ConnectionDestinationSchema")
@software.amazon.jsii.Jsii.Proxy(ConnectionDestinationSchema.Jsii$Proxy.class)
public interface ConnectionDestinationSchema extends software.amazon.jsii.JsiiSerializable {

    /**
     * Docs at Terraform Registry: {@code Connection#name}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getName() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Connection#prefix}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getPrefix() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Connection#table}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getTable() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Connection#table_group_name}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getTableGroupName() {
        return null;
    }

    /**
     * @return a {@link Builder} of {@link ConnectionDestinationSchema}
     */
    static Builder builder() {
        return new Builder();
    }
    /**
     * A builder for {@link ConnectionDestinationSchema}
     */
    public static final class Builder implements software.amazon.jsii.Builder<ConnectionDestinationSchema> {
        java.lang.String name;
        java.lang.String prefix;
        java.lang.String table;
        java.lang.String tableGroupName;

        /**
         * Sets the value of {@link ConnectionDestinationSchema#getName}
         * @param name Docs at Terraform Registry: {@code Connection#name}.
         * @return {@code this}
         */
        public Builder name(java.lang.String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets the value of {@link ConnectionDestinationSchema#getPrefix}
         * @param prefix Docs at Terraform Registry: {@code Connection#prefix}.
         * @return {@code this}
         */
        public Builder prefix(java.lang.String prefix) {
            this.prefix = prefix;
            return this;
        }

        /**
         * Sets the value of {@link ConnectionDestinationSchema#getTable}
         * @param table Docs at Terraform Registry: {@code Connection#table}.
         * @return {@code this}
         */
        public Builder table(java.lang.String table) {
            this.table = table;
            return this;
        }

        /**
         * Sets the value of {@link ConnectionDestinationSchema#getTableGroupName}
         * @param tableGroupName Docs at Terraform Registry: {@code Connection#table_group_name}.
         * @return {@code this}
         */
        public Builder tableGroupName(java.lang.String tableGroupName) {
            this.tableGroupName = tableGroupName;
            return this;
        }

        /**
         * Builds the configured instance.
         * @return a new instance of {@link ConnectionDestinationSchema}
         * @throws NullPointerException if any required attribute was not provided
         */
        @Override
        public ConnectionDestinationSchema build() {
            return new Jsii$Proxy(this);
        }
    }

    /**
     * An implementation for {@link ConnectionDestinationSchema}
     */
    @software.amazon.jsii.Internal
    final class Jsii$Proxy extends software.amazon.jsii.JsiiObject implements ConnectionDestinationSchema {
        private final java.lang.String name;
        private final java.lang.String prefix;
        private final java.lang.String table;
        private final java.lang.String tableGroupName;

        /**
         * Constructor that initializes the object based on values retrieved from the JsiiObject.
         * @param objRef Reference to the JSII managed object.
         */
        protected Jsii$Proxy(final software.amazon.jsii.JsiiObjectRef objRef) {
            super(objRef);
            this.name = software.amazon.jsii.Kernel.get(this, "name", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.prefix = software.amazon.jsii.Kernel.get(this, "prefix", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.table = software.amazon.jsii.Kernel.get(this, "table", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.tableGroupName = software.amazon.jsii.Kernel.get(this, "tableGroupName", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
        }

        /**
         * Constructor that initializes the object based on literal property values passed by the {@link Builder}.
         */
        protected Jsii$Proxy(final Builder builder) {
            super(software.amazon.jsii.JsiiObject.InitializationMode.JSII);
            this.name = builder.name;
            this.prefix = builder.prefix;
            this.table = builder.table;
            this.tableGroupName = builder.tableGroupName;
        }

        @Override
        public final java.lang.String getName() {
            return this.name;
        }

        @Override
        public final java.lang.String getPrefix() {
            return this.prefix;
        }

        @Override
        public final java.lang.String getTable() {
            return this.table;
        }

        @Override
        public final java.lang.String getTableGroupName() {
            return this.tableGroupName;
        }

        @Override
        @software.amazon.jsii.Internal
        public com.fasterxml.jackson.databind.JsonNode $jsii$toJson() {
            final com.fasterxml.jackson.databind.ObjectMapper om = software.amazon.jsii.JsiiObjectMapper.INSTANCE;
            final com.fasterxml.jackson.databind.node.ObjectNode data = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();

            if (this.getName() != null) {
                data.set("name", om.valueToTree(this.getName()));
            }
            if (this.getPrefix() != null) {
                data.set("prefix", om.valueToTree(this.getPrefix()));
            }
            if (this.getTable() != null) {
                data.set("table", om.valueToTree(this.getTable()));
            }
            if (this.getTableGroupName() != null) {
                data.set("tableGroupName", om.valueToTree(this.getTableGroupName()));
            }

            final com.fasterxml.jackson.databind.node.ObjectNode struct = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
            struct.set("fqn", om.valueToTree("fivetran.connection.ConnectionDestinationSchema"));
            struct.set("data", data);

            final com.fasterxml.jackson.databind.node.ObjectNode obj = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
            obj.set("$jsii.struct", struct);

            return obj;
        }

        @Override
        public final boolean equals(final java.lang.Object o) {
            if (this == o) return true;
            if (o == null || getClass() != o.getClass()) return false;

            ConnectionDestinationSchema.Jsii$Proxy that = (ConnectionDestinationSchema.Jsii$Proxy) o;

            if (this.name != null ? !this.name.equals(that.name) : that.name != null) return false;
            if (this.prefix != null ? !this.prefix.equals(that.prefix) : that.prefix != null) return false;
            if (this.table != null ? !this.table.equals(that.table) : that.table != null) return false;
            return this.tableGroupName != null ? this.tableGroupName.equals(that.tableGroupName) : that.tableGroupName == null;
        }

        @Override
        public final int hashCode() {
            int result = this.name != null ? this.name.hashCode() : 0;
            result = 31 * result + (this.prefix != null ? this.prefix.hashCode() : 0);
            result = 31 * result + (this.table != null ? this.table.hashCode() : 0);
            result = 31 * result + (this.tableGroupName != null ? this.tableGroupName.hashCode() : 0);
            return result;
        }
    }
}
