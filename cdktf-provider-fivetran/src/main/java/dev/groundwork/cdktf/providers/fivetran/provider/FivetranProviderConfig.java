package dev.groundwork.cdktf.providers.fivetran.provider;

@javax.annotation.Generated(value = "jsii-pacmak/1.140.0 (build 79fd58c)")
@software.amazon.jsii.Jsii(module = dev.groundwork.cdktf.providers.fivetran.$Module.class, fqn = "fivetran.provider.FivetranProviderConfig")
@software.amazon.jsii.Jsii.Proxy(FivetranProviderConfig.Jsii$Proxy.class)
public interface FivetranProviderConfig extends software.amazon.jsii.JsiiSerializable {

    /**
     * Alias name.
     * <p>
     * Docs at Terraform Registry: {@code FivetranProvider#alias}
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getAlias() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code FivetranProvider#api_key}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getApiKey() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code FivetranProvider#api_secret}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getApiSecret() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code FivetranProvider#api_url}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getApiUrl() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code FivetranProvider#skip_plan_time_validation}.
     * <p>
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    default @org.jetbrains.annotations.Nullable java.lang.Object getSkipPlanTimeValidation() {
        return null;
    }

    /**
     * @return a {@link Builder} of {@link FivetranProviderConfig}
     */
    static Builder builder() {
        return new Builder();
    }
    /**
     * A builder for {@link FivetranProviderConfig}
     */
    public static final class Builder implements software.amazon.jsii.Builder<FivetranProviderConfig> {
        java.lang.String alias;
        java.lang.String apiKey;
        java.lang.String apiSecret;
        java.lang.String apiUrl;
        java.lang.Object skipPlanTimeValidation;

        /**
         * Sets the value of {@link FivetranProviderConfig#getAlias}
         * @param alias Alias name.
         *              Docs at Terraform Registry: {@code FivetranProvider#alias}
         * @return {@code this}
         */
        public Builder alias(java.lang.String alias) {
            this.alias = alias;
            return this;
        }

        /**
         * Sets the value of {@link FivetranProviderConfig#getApiKey}
         * @param apiKey Docs at Terraform Registry: {@code FivetranProvider#api_key}.
         * @return {@code this}
         */
        public Builder apiKey(java.lang.String apiKey) {
            this.apiKey = apiKey;
            return this;
        }

        /**
         * Sets the value of {@link FivetranProviderConfig#getApiSecret}
         * @param apiSecret Docs at Terraform Registry: {@code FivetranProvider#api_secret}.
         * @return {@code this}
         */
        public Builder apiSecret(java.lang.String apiSecret) {
            this.apiSecret = apiSecret;
            return this;
        }

        /**
         * Sets the value of {@link FivetranProviderConfig#getApiUrl}
         * @param apiUrl Docs at Terraform Registry: {@code FivetranProvider#api_url}.
         * @return {@code this}
         */
        public Builder apiUrl(java.lang.String apiUrl) {
            this.apiUrl = apiUrl;
            return this;
        }

        /**
         * Sets the value of {@link FivetranProviderConfig#getSkipPlanTimeValidation}
         * @param skipPlanTimeValidation Docs at Terraform Registry: {@code FivetranProvider#skip_plan_time_validation}.
         * @return {@code this}
         */
        public Builder skipPlanTimeValidation(java.lang.Boolean skipPlanTimeValidation) {
            this.skipPlanTimeValidation = skipPlanTimeValidation;
            return this;
        }

        /**
         * Sets the value of {@link FivetranProviderConfig#getSkipPlanTimeValidation}
         * @param skipPlanTimeValidation Docs at Terraform Registry: {@code FivetranProvider#skip_plan_time_validation}.
         * @return {@code this}
         */
        public Builder skipPlanTimeValidation(com.hashicorp.cdktf.IResolvable skipPlanTimeValidation) {
            this.skipPlanTimeValidation = skipPlanTimeValidation;
            return this;
        }

        /**
         * Builds the configured instance.
         * @return a new instance of {@link FivetranProviderConfig}
         * @throws NullPointerException if any required attribute was not provided
         */
        @Override
        public FivetranProviderConfig build() {
            return new Jsii$Proxy(this);
        }
    }

    /**
     * An implementation for {@link FivetranProviderConfig}
     */
    @software.amazon.jsii.Internal
    final class Jsii$Proxy extends software.amazon.jsii.JsiiObject implements FivetranProviderConfig {
        private final java.lang.String alias;
        private final java.lang.String apiKey;
        private final java.lang.String apiSecret;
        private final java.lang.String apiUrl;
        private final java.lang.Object skipPlanTimeValidation;

        /**
         * Constructor that initializes the object based on values retrieved from the JsiiObject.
         * @param objRef Reference to the JSII managed object.
         */
        protected Jsii$Proxy(final software.amazon.jsii.JsiiObjectRef objRef) {
            super(objRef);
            this.alias = software.amazon.jsii.Kernel.get(this, "alias", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.apiKey = software.amazon.jsii.Kernel.get(this, "apiKey", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.apiSecret = software.amazon.jsii.Kernel.get(this, "apiSecret", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.apiUrl = software.amazon.jsii.Kernel.get(this, "apiUrl", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.skipPlanTimeValidation = software.amazon.jsii.Kernel.get(this, "skipPlanTimeValidation", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
        }

        /**
         * Constructor that initializes the object based on literal property values passed by the {@link Builder}.
         */
        protected Jsii$Proxy(final Builder builder) {
            super(software.amazon.jsii.JsiiObject.InitializationMode.JSII);
            this.alias = builder.alias;
            this.apiKey = builder.apiKey;
            this.apiSecret = builder.apiSecret;
            this.apiUrl = builder.apiUrl;
            this.skipPlanTimeValidation = builder.skipPlanTimeValidation;
        }

        @Override
        public final java.lang.String getAlias() {
            return this.alias;
        }

        @Override
        public final java.lang.String getApiKey() {
            return this.apiKey;
        }

        @Override
        public final java.lang.String getApiSecret() {
            return this.apiSecret;
        }

        @Override
        public final java.lang.String getApiUrl() {
            return this.apiUrl;
        }

        @Override
        public final java.lang.Object getSkipPlanTimeValidation() {
            return this.skipPlanTimeValidation;
        }

        @Override
        @software.amazon.jsii.Internal
        public com.fasterxml.jackson.databind.JsonNode $jsii$toJson() {
            final com.fasterxml.jackson.databind.ObjectMapper om = software.amazon.jsii.JsiiObjectMapper.INSTANCE;
            final com.fasterxml.jackson.databind.node.ObjectNode data = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();

            if (this.getAlias() != null) {
                data.set("alias", om.valueToTree(this.getAlias()));
            }
            if (this.getApiKey() != null) {
                data.set("apiKey", om.valueToTree(this.getApiKey()));
            }
            if (this.getApiSecret() != null) {
                data.set("apiSecret", om.valueToTree(this.getApiSecret()));
            }
            if (this.getApiUrl() != null) {
                data.set("apiUrl", om.valueToTree(this.getApiUrl()));
            }
            if (this.getSkipPlanTimeValidation() != null) {
                data.set("skipPlanTimeValidation", om.valueToTree(this.getSkipPlanTimeValidation()));
            }

            final com.fasterxml.jackson.databind.node.ObjectNode struct = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
            struct.set("fqn", om.valueToTree("fivetran.provider.FivetranProviderConfig"));
            struct.set("data", data);

            final com.fasterxml.jackson.databind.node.ObjectNode obj = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
            obj.set("$jsii.struct", struct);

            return obj;
        }

        @Override
        public final boolean equals(final java.lang.Object o) {
            if (this == o) return true;
            if (o == null || getClass() != o.getClass()) return false;

            FivetranProviderConfig.Jsii$Proxy that = (FivetranProviderConfig.Jsii$Proxy) o;

            if (this.alias != null ? !this.alias.equals(that.alias) : that.alias != null) return false;
            if (this.apiKey != null ? !this.apiKey.equals(that.apiKey) : that.apiKey != null) return false;
            if (this.apiSecret != null ? !this.apiSecret.equals(that.apiSecret) : that.apiSecret != null) return false;
            if (this.apiUrl != null ? !this.apiUrl.equals(that.apiUrl) : that.apiUrl != null) return false;
            return this.skipPlanTimeValidation != null ? this.skipPlanTimeValidation.equals(that.skipPlanTimeValidation) : that.skipPlanTimeValidation == null;
        }

        @Override
        public final int hashCode() {
            int result = this.alias != null ? this.alias.hashCode() : 0;
            result = 31 * result + (this.apiKey != null ? this.apiKey.hashCode() : 0);
            result = 31 * result + (this.apiSecret != null ? this.apiSecret.hashCode() : 0);
            result = 31 * result + (this.apiUrl != null ? this.apiUrl.hashCode() : 0);
            result = 31 * result + (this.skipPlanTimeValidation != null ? this.skipPlanTimeValidation.hashCode() : 0);
            return result;
        }
    }
}
