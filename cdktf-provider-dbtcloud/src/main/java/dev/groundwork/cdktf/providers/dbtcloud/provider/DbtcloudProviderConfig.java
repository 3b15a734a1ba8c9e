package dev.groundwork.cdktf.providers.dbtcloud.provider;

@javax.annotation.Generated(value = "jsii-pacmak/1.140.0 (build 79fd58c)")
@software.amazon.jsii.Jsii(module = dev.groundwork.cdktf.providers.dbtcloud.$Module.class, fqn = "dbtcloud.provider.DbtcloudProviderConfig")
@software.amazon.jsii.Jsii.Proxy(DbtcloudProviderConfig.Jsii$Proxy.class)
public interface DbtcloudProviderConfig extends software.amazon.jsii.JsiiSerializable {

    /**
     * Docs at Terraform Registry: {@code DbtcloudProvider#account_id}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.Number getAccountId() {
        return null;
    }

    /**
     * Alias name.
     * <p>
     * Docs at Terraform Registry: {@code DbtcloudProvider#alias}
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getAlias() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code DbtcloudProvider#disable_retry}.
     * <p>
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    default @org.jetbrains.annotations.Nullable java.lang.Object getDisableRetry() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code DbtcloudProvider#host_url}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getHostUrl() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code DbtcloudProvider#max_retries}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.Number getMaxRetries() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code DbtcloudProvider#retriable_status_codes}.
     */
    default @org.jetbrains.annotations.Nullable java.util.List<java.lang.String> getRetriableStatusCodes() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code DbtcloudProvider#retry_interval_seconds}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.Number getRetryIntervalSeconds() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code DbtcloudProvider#skip_credentials_validation}.
     * <p>
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    default @org.jetbrains.annotations.Nullable java.lang.Object getSkipCredentialsValidation() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code DbtcloudProvider#timeout_seconds}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.Number getTimeoutSeconds() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code DbtcloudProvider#token}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getToken() {
        return null;
    }

    /**
     * @return a {@link Builder} of {@link DbtcloudProviderConfig}
     */
    static Builder builder() {
        return new Builder();
    }
    /**
     * A builder for {@link DbtcloudProviderConfig}
     */
    public static final class Builder implements software.amazon.jsii.Builder<DbtcloudProviderConfig> {
        java.lang.Number accountId;
        java.lang.String alias;
        java.lang.Object disableRetry;
        java.lang.String hostUrl;
        java.lang.Number maxRetries;
        java.util.List<java.lang.String> retriableStatusCodes;
        java.lang.Number retryIntervalSeconds;
        java.lang.Object skipCredentialsValidation;
        java.lang.Number timeoutSeconds;
        java.lang.String token;

        /**
         * Sets the value of {@link DbtcloudProviderConfig#getAccountId}
         * @param accountId Docs at Terraform Registry: {@code DbtcloudProvider#account_id}.
         * @return {@code this}
         */
        public Builder accountId(java.lang.Number accountId) {
            this.accountId = accountId;
            return this;
        }

        /**
         * Sets the value of {@link DbtcloudProviderConfig#getAlias}
         * @param alias Alias name.
         *              Docs at Terraform Registry: {@code DbtcloudProvider#alias}
         * @return {@code this}
         */
        public Builder alias(java.lang.String alias) {
            this.alias = alias;
            return this;
        }

        /**
         * Sets the value of {@link DbtcloudProviderConfig#getDisableRetry}
         * @param disableRetry Docs at Terraform Registry: {@code DbtcloudProvider#disable_retry}.
         * @return {@code this}
         */
        public Builder disableRetry(java.lang.Boolean disableRetry) {
            this.disableRetry = disableRetry;
            return this;
        }

        /**
         * Sets the value of {@link DbtcloudProviderConfig#getDisableRetry}
         * @param disableRetry Docs at Terraform Registry: {@code DbtcloudProvider#disable_retry}.
         * @return {@code this}
         */
        public Builder disableRetry(com.hashicorp.cdktf.IResolvable disableRetry) {
            this.disableRetry = disableRetry;
            return this;
        }

        /**
         * Sets the value of {@link DbtcloudProviderConfig#getHostUrl}
         * @param hostUrl Docs at Terraform Registry: {@code DbtcloudProvider#host_url}.
         * @return {@code this}
         */
        public Builder hostUrl(java.lang.String hostUrl) {
            this.hostUrl = hostUrl;
            return this;
        }

        /**
         * Sets the value of {@link DbtcloudProviderConfig#getMaxRetries}
         * @param maxRetries Docs at Terraform Registry: {@code DbtcloudProvider#max_retries}.
         * @return {@code this}
         */
        public Builder maxRetries(java.lang.Number maxRetries) {
            this.maxRetries = maxRetries;
            return this;
        }

        /**
         * Sets the value of {@link DbtcloudProviderConfig#getRetriableStatusCodes}
         * @param retriableStatusCodes Docs at Terraform Registry: {@code DbtcloudProvider#retriable_status_codes}.
         * @return {@code this}
         */
        public Builder retriableStatusCodes(java.util.List<java.lang.String> retriableStatusCodes) {
            this.retriableStatusCodes = retriableStatusCodes;
            return this;
        }

        /**
         * Sets the value of {@link DbtcloudProviderConfig#getRetryIntervalSeconds}
         * @param retryIntervalSeconds Docs at Terraform Registry: {@code DbtcloudProvider#retry_interval_seconds}.
         * @return {@code this}
         */
        public Builder retryIntervalSeconds(java.lang.Number retryIntervalSeconds) {
            this.retryIntervalSeconds = retryIntervalSeconds;
            return this;
        }

        /**
         * Sets the value of {@link DbtcloudProviderConfig#getSkipCredentialsValidation}
         * @param skipCredentialsValidation Docs at Terraform Registry: {@code DbtcloudProvider#skip_credentials_validation}.
         * @return {@code this}
         */
        public Builder skipCredentialsValidation(java.lang.Boolean skipCredentialsValidation) {
            this.skipCredentialsValidation = skipCredentialsValidation;
            return this;
        }

        /**
         * Sets the value of {@link DbtcloudProviderConfig#getSkipCredentialsValidation}
         * @param skipCredentialsValidation Docs at Terraform Registry: {@code DbtcloudProvider#skip_credentials_validation}.
         * @return {@code this}
         */
        public Builder skipCredentialsValidation(com.hashicorp.cdktf.IResolvable skipCredentialsValidation) {
            this.skipCredentialsValidation = skipCredentialsValidation;
            return this;
        }

        /**
         * Sets the value of {@link DbtcloudProviderConfig#getTimeoutSeconds}
         * @param timeoutSeconds Docs at Terraform Registry: {@code DbtcloudProvider#timeout_seconds}.
         * @return {@code this}
         */
        public Builder timeoutSeconds(java.lang.Number timeoutSeconds) {
            this.timeoutSeconds = timeoutSeconds;
            return this;
        }

        /**
         * Sets the value of {@link DbtcloudProviderConfig#getToken}
         * @param token Docs at Terraform Registry: {@code DbtcloudProvider#token}.
         * @return {@code this}
         */
        public Builder token(java.lang.String token) {
            this.token = token;
            return this;
        }

        /**
         * Builds the configured instance.
         * @return a new instance of {@link DbtcloudProviderConfig}
         * @throws NullPointerException if any required attribute was not provided
         */
        @Override
        public DbtcloudProviderConfig build() {
            return new Jsii$Proxy(this);
        }
    }

    /**
     * An implementation for {@link DbtcloudProviderConfig}
     */
    @software.amazon.jsii.Internal
    final class Jsii$Proxy extends software.amazon.jsii.JsiiObject implements DbtcloudProviderConfig {
        private final java.lang.Number accountId;
        private final java.lang.String alias;
        private final java.lang.Object disableRetry;
        private final java.lang.String hostUrl;
        private final java.lang.Number maxRetries;
        private final java.util.List<java.lang.String> retriableStatusCodes;
        private final java.lang.Number retryIntervalSeconds;
        private final java.lang.Object skipCredentialsValidation;
        private final java.lang.Number timeoutSeconds;
        private final java.lang.String token;

        /**
         * Constructor that initializes the object based on values retrieved from the JsiiObject.
         * @param objRef Reference to the JSII managed object.
         */
        protected Jsii$Proxy(final software.amazon.jsii.JsiiObjectRef objRef) {
            super(objRef);
            this.accountId = software.amazon.jsii.Kernel.get(this, "accountId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
            this.alias = software.amazon.jsii.Kernel.get(this, "alias", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.disableRetry = software.amazon.jsii.Kernel.get(this, "disableRetry", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
            this.hostUrl = software.amazon.jsii.Kernel.get(this, "hostUrl", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.maxRetries = software.amazon.jsii.Kernel.get(this, "maxRetries", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
            this.retriableStatusCodes = software.amazon.jsii.Kernel.get(this, "retriableStatusCodes", software.amazon.jsii.NativeType.listOf(software.amazon.jsii.NativeType.forClass(java.lang.String.class)));
            this.retryIntervalSeconds = software.amazon.jsii.Kernel.get(this, "retryIntervalSeconds", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
            this.skipCredentialsValidation = software.amazon.jsii.Kernel.get(this, "skipCredentialsValidation", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
            this.timeoutSeconds = software.amazon.jsii.Kernel.get(this, "timeoutSeconds", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
            this.token = software.amazon.jsii.Kernel.get(this, "token", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
        }

        /**
         * Constructor that initializes the object based on literal property values passed by the {@link Builder}.
         */
        protected Jsii$Proxy(final Builder builder) {
            super(software.amazon.jsii.JsiiObject.InitializationMode.JSII);
            this.accountId = builder.accountId;
            this.alias = builder.alias;
            this.disableRetry = builder.disableRetry;
            this.hostUrl = builder.hostUrl;
            this.maxRetries = builder.maxRetries;
            this.retriableStatusCodes = builder.retriableStatusCodes;
            this.retryIntervalSeconds = builder.retryIntervalSeconds;
            this.skipCredentialsValidation = builder.skipCredentialsValidation;
            this.timeoutSeconds = builder.timeoutSeconds;
            this.token = builder.token;
        }

        @Override
        public final java.lang.Number getAccountId() {
            return this.accountId;
        }

        @Override
        public final java.lang.String getAlias() {
            return this.alias;
        }

        @Override
        public final java.lang.Object getDisableRetry() {
            return this.disableRetry;
        }

        @Override
        public final java.lang.String getHostUrl() {
            return this.hostUrl;
        }

        @Override
        public final java.lang.Number getMaxRetries() {
            return this.maxRetries;
        }

        @Override
        public final java.util.List<java.lang.String> getRetriableStatusCodes() {
            return this.retriableStatusCodes;
        }

        @Override
        public final java.lang.Number getRetryIntervalSeconds() {
            return this.retryIntervalSeconds;
        }

        @Override
        public final java.lang.Object getSkipCredentialsValidation() {
            return this.skipCredentialsValidation;
        }

        @Override
        public final java.lang.Number getTimeoutSeconds() {
            return this.timeoutSeconds;
        }

        @Override
        public final java.lang.String getToken() {
            return this.token;
        }

        @Override
        @software.amazon.jsii.Internal
        public com.fasterxml.jackson.databind.JsonNode $jsii$toJson() {
            final com.fasterxml.jackson.databind.ObjectMapper om = software.amazon.jsii.JsiiObjectMapper.INSTANCE;
            final com.fasterxml.jackson.databind.node.ObjectNode data = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();

            if (this.getAccountId() != null) {
                data.set("accountId", om.valueToTree(this.getAccountId()));
            }
            if (this.getAlias() != null) {
                data.set("alias", om.valueToTree(this.getAlias()));
            }
            if (this.getDisableRetry() != null) {
                data.set("disableRetry", om.valueToTree(this.getDisableRetry()));
            }
            if (this.getHostUrl() != null) {
                data.set("hostUrl", om.valueToTree(this.getHostUrl()));
            }
            if (this.getMaxRetries() != null) {
                data.set("maxRetries", om.valueToTree(this.getMaxRetries()));
            }
            if (this.getRetriableStatusCodes() != null) {
                data.set("retriableStatusCodes", om.valueToTree(this.getRetriableStatusCodes()));
            }
            if (this.getRetryIntervalSeconds() != null) {
                data.set("retryIntervalSeconds", om.valueToTree(this.getRetryIntervalSeconds()));
            }
            if (this.getSkipCredentialsValidation() != null) {
                data.set("skipCredentialsValidation", om.valueToTree(this.getSkipCredentialsValidation()));
            }
            if (this.getTimeoutSeconds() != null) {
                data.set("timeoutSeconds", om.valueToTree(this.getTimeoutSeconds()));
            }
            if (this.getToken() != null) {
                data.set("token", om.valueToTree(this.getToken()));
            }

            final com.fasterxml.jackson.databind.node.ObjectNode struct = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
            struct.set("fqn", om.valueToTree("dbtcloud.provider.DbtcloudProviderConfig"));
            struct.set("data", data);

            final com.fasterxml.jackson.databind.node.ObjectNode obj = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
            obj.set("$jsii.struct", struct);

            return obj;
        }

        @Override
        public final boolean equals(final java.lang.Object o) {
            if (this == o) return true;
            if (o == null || getClass() != o.getClass()) return false;

            DbtcloudProviderConfig.Jsii$Proxy that = (DbtcloudProviderConfig.Jsii$Proxy) o;

            if (this.accountId != null ? !this.accountId.equals(that.accountId) : that.accountId != null) return false;
            if (this.alias != null ? !this.alias.equals(that.alias) : that.alias != null) return false;
            if (this.disableRetry != null ? !this.disableRetry.equals(that.disableRetry) : that.disableRetry != null) return false;
            if (this.hostUrl != null ? !this.hostUrl.equals(that.hostUrl) : that.hostUrl != null) return false;
            if (this.maxRetries != null ? !this.maxRetries.equals(that.maxRetries) : that.maxRetries != null) return false;
            if (this.retriableStatusCodes != null ? !this.retriableStatusCodes.equals(that.retriableStatusCodes) : that.retriableStatusCodes != null) return false;
            if (this.retryIntervalSeconds != null ? !this.retryIntervalSeconds.equals(that.retryIntervalSeconds) : that.retryIntervalSeconds != null) return false;
            if (this.skipCredentialsValidation != null ? !this.skipCredentialsValidation.equals(that.skipCredentialsValidation) : that.skipCredentialsValidation != null) return false;
            if (this.timeoutSeconds != null ? !this.timeoutSeconds.equals(that.timeoutSeconds) : that.timeoutSeconds != null) return false;
            return this.token != null ? this.token.equals(that.token) : that.token == null;
        }

        @Override
        public final int hashCode() {
            int result = this.accountId != null ? this.accountId.hashCode() : 0;
            result = 31 * result + (this.alias != null ? this.alias.hashCode() : 0);
            result = 31 * result + (this.disableRetry != null ? this.disableRetry.hashCode() : 0);
            result = 31 * result + (this.hostUrl != null ? this.hostUrl.hashCode() : 0);
            result = 31 * result + (this.maxRetries != null ? this.maxRetries.hashCode() : 0);
            result = 31 * result + (this.retriableStatusCodes != null ? this.retriableStatusCodes.hashCode() : 0);
            result = 31 * result + (this.retryIntervalSeconds != null ? this.retryIntervalSeconds.hashCode() : 0);
            result = 31 * result + (this.skipCredentialsValidation != null ? this.skipCredentialsValidation.hashCode() : 0);
            result = 31 * result + (this.timeoutSeconds != null ? this.timeoutSeconds.hashCode() : 0);
            result = 31 * result + (this.token != null ? this.token.hashCode() : 0);
            return result;
        }
    }
}
