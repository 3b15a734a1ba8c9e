package dev.groundwork.cdktf.providers.dbtcloud.global_connection;

@javax.annotation.Generated(value = "jsii-pacmak/1.140.0 (build 79fd58c)")
@software.amazon.jsii.Jsii(module = dev.groundwork.cdktf.providers.dbtcloud.$Module.class, fqn = "dbtcloud.globalConnection.GlobalConnectionConfig")
@software.amazon.jsii.Jsii.Proxy(GlobalConnectionConfig.Jsii$Proxy.class)
public interface GlobalConnectionConfig extends software.amazon.jsii.JsiiSerializable, com.hashicorp.cdktf.TerraformMetaArguments {

    /**
     * Docs at Terraform Registry: {@code GlobalConnection#name}.
     */
    @org.jetbrains.annotations.NotNull java.lang.String getName();

    /**
     * Docs at Terraform Registry: {@code GlobalConnection#bigquery}.
     */
    default @org.jetbrains.annotations.Nullable dev.groundwork.cdktf.providers.dbtcloud.global_connection.GlobalConnectionBigquery getBigquery() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code GlobalConnection#oauth_configuration_id}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.Number getOauthConfigurationId() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code GlobalConnection#private_link_endpoint_id}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getPrivateLinkEndpointId() {
        return null;
    }

    /**
     * @return a {@link Builder} of {@link GlobalConnectionConfig}
     */
    static Builder builder() {
        return new Builder();
    }
    /**
     * A builder for {@link GlobalConnectionConfig}
     */
    public static final class Builder implements software.amazon.jsii.Builder<GlobalConnectionConfig> {
        java.lang.String name;
        dev.groundwork.cdktf.providers.dbtcloud.global_connection.GlobalConnectionBigquery bigquery;
        java.lang.Number oauthConfigurationId;
        java.lang.String privateLinkEndpointId;
        java.lang.Object connection;
        java.lang.Object count;
        java.util.List<com.hashicorp.cdktf.ITerraformDependable> dependsOn;
        com.hashicorp.cdktf.ITerraformIterator forEach;
        com.hashicorp.cdktf.TerraformResourceLifecycle lifecycle;
        com.hashicorp.cdktf.TerraformProvider provider;
        java.util.List<java.lang.Object> provisioners;

        /**
         * Sets the value of {@link GlobalConnectionConfig#getName}
         * @param name Docs at Terraform Registry: {@code GlobalConnection#name}. This parameter is required.
         * @return {@code this}
         */
        public Builder name(java.lang.String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionConfig#getBigquery}
         * @param bigquery Docs at Terraform Registry: {@code GlobalConnection#bigquery}.
         * @return {@code this}
         */
        public Builder bigquery(dev.groundwork.cdktf.providers.dbtcloud.global_connection.GlobalConnectionBigquery bigquery) {
            this.bigquery = bigquery;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionConfig#getOauthConfigurationId}
         * @param oauthConfigurationId Docs at Terraform Registry: {@code GlobalConnection#oauth_configuration_id}.
         * @return {@code this}
         */
        public Builder oauthConfigurationId(java.lang.Number oauthConfigurationId) {
            this.oauthConfigurationId = oauthConfigurationId;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionConfig#getPrivateLinkEndpointId}
         * @param privateLinkEndpointId Docs at Terraform Registry: {@code GlobalConnection#private_link_endpoint_id}.
         * @return {@code this}
         */
        public Builder privateLinkEndpointId(java.lang.String privateLinkEndpointId) {
            this.privateLinkEndpointId = privateLinkEndpointId;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionConfig#getConnection}
         * @param connection the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder connection(com.hashicorp.cdktf.SSHProvisionerConnection connection) {
            this.connection = connection;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionConfig#getConnection}
         * @param connection the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder connection(com.hashicorp.cdktf.WinrmProvisionerConnection connection) {
            this.connection = connection;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionConfig#getCount}
         * @param count the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder count(java.lang.Number count) {
            this.count = count;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionConfig#getCount}
         * @param count the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder count(com.hashicorp.cdktf.TerraformCount count) {
            this.count = count;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionConfig#getDependsOn}
         * @param dependsOn the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        @SuppressWarnings("unchecked")
        public Builder dependsOn(java.util.List<? extends com.hashicorp.cdktf.ITerraformDependable> dependsOn) {
            this.dependsOn = (java.util.List<com.hashicorp.cdktf.ITerraformDependable>)dependsOn;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionConfig#getForEach}
         * @param forEach the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder forEach(com.hashicorp.cdktf.ITerraformIterator forEach) {
            this.forEach = forEach;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionConfig#getLifecycle}
         * @param lifecycle the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder lifecycle(com.hashicorp.cdktf.TerraformResourceLifecycle lifecycle) {
            this.lifecycle = lifecycle;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionConfig#getProvider}
         * @param provider the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder provider(com.hashicorp.cdktf.TerraformProvider provider) {
            this.provider = provider;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionConfig#getProvisioners}
         * @param provisioners the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        @SuppressWarnings("unchecked")
        public Builder provisioners(java.util.List<? extends java.lang.Object> provisioners) {
            this.provisioners = (java.util.List<java.lang.Object>)provisioners;
            return this;
        }

        /**
         * Builds the configured instance.
         * @return a new instance of {@link GlobalConnectionConfig}
         * @throws NullPointerException if any required attribute was not provided
         */
        @Override
        public GlobalConnectionConfig build() {
            return new Jsii$Proxy(this);
        }
    }

    /**
     * An implementation for {@link GlobalConnectionConfig}
     */
    @software.amazon.jsii.Internal
    final class Jsii$Proxy extends software.amazon.jsii.JsiiObject implements GlobalConnectionConfig {
        private final java.lang.String name;
        private final dev.groundwork.cdktf.providers.dbtcloud.global_connection.GlobalConnectionBigquery bigquery;
        private final java.lang.Number oauthConfigurationId;
        private final java.lang.String privateLinkEndpointId;
        private final java.lang.Object connection;
        private final java.lang.Object count;
        private final java.util.List<com.hashicorp.cdktf.ITerraformDependable> dependsOn;
        private final com.hashicorp.cdktf.ITerraformIterator forEach;
        private final com.hashicorp.cdktf.TerraformResourceLifecycle lifecycle;
        private final com.hashicorp.cdktf.TerraformProvider provider;
        private final java.util.List<java.lang.Object> provisioners;

        /**
         * Constructor that initializes the object based on values retrieved from the JsiiObject.
         * @param objRef Reference to the JSII managed object.
         */
        protected Jsii$Proxy(final software.amazon.jsii.JsiiObjectRef objRef) {
            super(objRef);
            this.name = software.amazon.jsii.Kernel.get(this, "name", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.bigquery = software.amazon.jsii.Kernel.get(this, "bigquery", software.amazon.jsii.NativeType.forClass(dev.groundwork.cdktf.providers.dbtcloud.global_connection.GlobalConnectionBigquery.class));
            this.oauthConfigurationId = software.amazon.jsii.Kernel.get(this, "oauthConfigurationId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
            this.privateLinkEndpointId = software.amazon.jsii.Kernel.get(this, "privateLinkEndpointId", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.connection = software.amazon.jsii.Kernel.get(this, "connection", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
            this.count = software.amazon.jsii.Kernel.get(this, "count", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
            this.dependsOn = software.amazon.jsii.Kernel.get(this, "dependsOn", software.amazon.jsii.NativeType.listOf(software.amazon.jsii.NativeType.forClass(com.hashicorp.cdktf.ITerraformDependable.class)));
            this.forEach = software.amazon.jsii.Kernel.get(this, "forEach", software.amazon.jsii.NativeType.forClass(com.hashicorp.cdktf.ITerraformIterator.class));
            this.lifecycle = software.amazon.jsii.Kernel.get(this, "lifecycle", software.amazon.jsii.NativeType.forClass(com.hashicorp.cdktf.TerraformResourceLifecycle.class));
            this.provider = software.amazon.jsii.Kernel.get(this, "provider", software.amazon.jsii.NativeType.forClass(com.hashicorp.cdktf.TerraformProvider.class));
            this.provisioners = software.amazon.jsii.Kernel.get(this, "provisioners", software.amazon.jsii.NativeType.listOf(software.amazon.jsii.NativeType.forClass(java.lang.Object.class)));
        }

        /**
         * Constructor that initializes the object based on literal property values passed by the {@link Builder}.
         */
        @SuppressWarnings("unchecked")
        protected Jsii$Proxy(final Builder builder) {
            super(software.amazon.jsii.JsiiObject.InitializationMode.JSII);
            this.name = java.util.Objects.requireNonNull(builder.name, "name is required");
            this.bigquery = builder.bigquery;
            this.oauthConfigurationId = builder.oauthConfigurationId;
            this.privateLinkEndpointId = builder.privateLinkEndpointId;
            this.connection = builder.connection;
            this.count = builder.count;
            this.dependsOn = (java.util.List<com.hashicorp.cdktf.ITerraformDependable>)builder.dependsOn;
            this.forEach = builder.forEach;
            this.lifecycle = builder.lifecycle;
            this.provider = builder.provider;
            this.provisioners = (java.util.List<java.lang.Object>)builder.provisioners;
        }

        @Override
        public final java.lang.String getName() {
            return this.name;
        }

        @Override
        public final dev.groundwork.cdktf.providers.dbtcloud.global_connection.GlobalConnectionBigquery getBigquery() {
            return this.bigquery;
        }

        @Override
        public final java.lang.Number getOauthConfigurationId() {
            return this.oauthConfigurationId;
        }

        @Override
        public final java.lang.String getPrivateLinkEndpointId() {
            return this.privateLinkEndpointId;
        }

        @Override
        public final java.lang.Object getConnection() {
            return this.connection;
        }

        @Override
        public final java.lang.Object getCount() {
            return this.count;
        }

        @Override
        public final java.util.List<com.hashicorp.cdktf.ITerraformDependable> getDependsOn() {
            return this.dependsOn;
        }

        @Override
        public final com.hashicorp.cdktf.ITerraformIterator getForEach() {
            return this.forEach;
        }

        @Override
        public final com.hashicorp.cdktf.TerraformResourceLifecycle getLifecycle() {
            return this.lifecycle;
        }

        @Override
        public final com.hashicorp.cdktf.TerraformProvider getProvider() {
            return this.provider;
        }

        @Override
        public final java.util.List<java.lang.Object> getProvisioners() {
            return this.provisioners;
        }

        @Override
        @software.amazon.jsii.Internal
        public com.fasterxml.jackson.databind.JsonNode $jsii$toJson() {
            final com.fasterxml.jackson.databind.ObjectMapper om = software.amazon.jsii.JsiiObjectMapper.INSTANCE;
            final com.fasterxml.jackson.databind.node.ObjectNode data = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();

            data.set("name", om.valueToTree(this.getName()));
            if (this.getBigquery() != null) {
                data.set("bigquery", om.valueToTree(this.getBigquery()));
            }
            if (this.getOauthConfigurationId() != null) {
                data.set("oauthConfigurationId", om.valueToTree(this.getOauthConfigurationId()));
            }
            if (this.getPrivateLinkEndpointId() != null) {
                data.set("privateLinkEndpointId", om.valueToTree(this.getPrivateLinkEndpointId()));
            }
            if (this.getConnection() != null) {
                data.set("connection", om.valueToTree(this.getConnection()));
            }
            if (this.getCount() != null) {
                data.set("count", om.valueToTree(this.getCount()));
            }
            if (this.getDependsOn() != null) {
                data.set("dependsOn", om.valueToTree(this.getDependsOn()));
            }
            if (this.getForEach() != null) {
                data.set("forEach", om.valueToTree(this.getForEach()));
            }
            if (this.getLifecycle() != null) {
                data.set("lifecycle", om.valueToTree(this.getLifecycle()));
            }
            if (this.getProvider() != null) {
                data.set("provider", om.valueToTree(this.getProvider()));
            }
            if (this.getProvisioners() != null) {
                data.set("provisioners", om.valueToTree(this.getProvisioners()));
            }

            final com.fasterxml.jackson.databind.node.ObjectNode struct = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
            struct.set("fqn", om.valueToTree("dbtcloud.globalConnection.GlobalConnectionConfig"));
            struct.set("data", data);

            final com.fasterxml.jackson.databind.node.ObjectNode obj = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
            obj.set("$jsii.struct", struct);

            return obj;
        }

        @Override
        public final boolean equals(final java.lang.Object o) {
            if (this == o) return true;
            if (o == null || getClass() != o.getClass()) return false;

            GlobalConnectionConfig.Jsii$Proxy that = (GlobalConnectionConfig.Jsii$Proxy) o;

            if (!name.equals(that.name)) return false;
            if (this.bigquery != null ? !this.bigquery.equals(that.bigquery) : that.bigquery != null) return false;
            if (this.oauthConfigurationId != null ? !this.oauthConfigurationId.equals(that.oauthConfigurationId) : that.oauthConfigurationId != null) return false;
            if (this.privateLinkEndpointId != null ? !this.privateLinkEndpointId.equals(that.privateLinkEndpointId) : that.privateLinkEndpointId != null) return false;
            if (this.connection != null ? !this.connection.equals(that.connection) : that.connection != null) return false;
            if (this.count != null ? !this.count.equals(that.count) : that.count != null) return false;
            if (this.dependsOn != null ? !this.dependsOn.equals(that.dependsOn) : that.dependsOn != null) return false;
            if (this.forEach != null ? !this.forEach.equals(that.forEach) : that.forEach != null) return false;
            if (this.lifecycle != null ? !this.lifecycle.equals(that.lifecycle) : that.lifecycle != null) return false;
            if (this.provider != null ? !this.provider.equals(that.provider) : that.provider != null) return false;
            return this.provisioners != null ? this.provisioners.equals(that.provisioners) : that.provisioners == null;
        }

        @Override
        public final int hashCode() {
            int result = this.name.hashCode();
            result = 31 * result + (this.bigquery != null ? this.bigquery.hashCode() : 0);
            result = 31 * result + (this.oauthConfigurationId != null ? this.oauthConfigurationId.hashCode() : 0);
            result = 31 * result + (this.privateLinkEndpointId != null ? this.privateLinkEndpointId.hashCode() : 0);
            result = 31 * result + (this.connection != null ? this.connection.hashCode() : 0);
            result = 31 * result + (this.count != null ? this.count.hashCode() : 0);
            result = 31 * result + (this.dependsOn != null ? this.dependsOn.hashCode() : 0);
            result = 31 * result + (this.forEach != null ? this.forEach.hashCode() : 0);
            result = 31 * result + (this.lifecycle != null ? this.lifecycle.hashCode() : 0);
            result = 31 * result + (this.provider != null ? this.provider.hashCode() : 0);
            result = 31 * result + (this.provisioners != null ? this.provisioners.hashCode() : 0);
            return result;
        }
    }
}
