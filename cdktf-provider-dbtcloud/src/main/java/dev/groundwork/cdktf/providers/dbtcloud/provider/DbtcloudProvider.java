package dev.groundwork.cdktf.providers.dbtcloud.provider;

/**
 * Represents a {@code dbtcloud}.
 */
@javax.annotation.Generated(value = "jsii-pacmak/1.140.0 (build 79fd58c)")
@software.amazon.jsii.Jsii(module = dev.groundwork.cdktf.providers.dbtcloud.$Module.class, fqn = "dbtcloud.provider.DbtcloudProvider")
public class DbtcloudProvider extends com.hashicorp.cdktf.TerraformProvider {

    protected DbtcloudProvider(final software.amazon.jsii.JsiiObjectRef objRef) {
        super(objRef);
    }

    protected DbtcloudProvider(final software.amazon.jsii.JsiiObject.InitializationMode initializationMode) {
        super(initializationMode);
    }

    static {
        TF_RESOURCE_TYPE = software.amazon.jsii.JsiiObject.jsiiStaticGet(dev.groundwork.cdktf.providers.dbtcloud.provider.DbtcloudProvider.class, "tfResourceType", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    /**
     * Create a new {@code dbtcloud} Resource.
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param id The scoped construct ID. This parameter is required.
     * @param config
     */
    public DbtcloudProvider(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String id, final @org.jetbrains.annotations.Nullable dev.groundwork.cdktf.providers.dbtcloud.provider.DbtcloudProviderConfig config) {
        super(software.amazon.jsii.JsiiObject.InitializationMode.JSII);
        software.amazon.jsii.JsiiEngine.getInstance().createNewObject(this, new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(id, "id is required"), config });
    }

    /**
     * Create a new {@code dbtcloud} Resource.
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param id The scoped construct ID. This parameter is required.
     */
    public DbtcloudProvider(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String id) {
        super(software.amazon.jsii.JsiiObject.InitializationMode.JSII);
        software.amazon.jsii.JsiiEngine.getInstance().createNewObject(this, new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(id, "id is required") });
    }

    /**
     * Generates CDKTF code for importing a DbtcloudProvider resource upon running "cdktf plan <stack-name>".
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param importToId The construct id used in the generated config for the DbtcloudProvider to import. This parameter is required.
     * @param importFromId The id of the existing DbtcloudProvider that should be imported. This parameter is required.
     * @param provider ? Optional instance of the provider where the DbtcloudProvider to import is found.
     */
    public static @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.ImportableResource generateConfigForImport(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String importToId, final @org.jetbrains.annotations.NotNull java.lang.String importFromId, final @org.jetbrains.annotations.Nullable com.hashicorp.cdktf.TerraformProvider provider) {
        return software.amazon.jsii.JsiiObject.jsiiStaticCall(dev.groundwork.cdktf.providers.dbtcloud.provider.DbtcloudProvider.class, "generateConfigForImport", software.amazon.jsii.NativeType.forClass(com.hashicorp.cdktf.ImportableResource.class), new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(importToId, "importToId is required"), java.util.Objects.requireNonNull(importFromId, "importFromId is required"), provider });
    }

    /**
     * Generates CDKTF code for importing a DbtcloudProvider resource upon running "cdktf plan <stack-name>".
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param importToId The construct id used in the generated config for the DbtcloudProvider to import. This parameter is required.
     * @param importFromId The id of the existing DbtcloudProvider that should be imported. This parameter is required.
     */
    public static @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.ImportableResource generateConfigForImport(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String importToId, final @org.jetbrains.annotations.NotNull java.lang.String importFromId) {
        return software.amazon.jsii.JsiiObject.jsiiStaticCall(dev.groundwork.cdktf.providers.dbtcloud.provider.DbtcloudProvider.class, "generateConfigForImport", software.amazon.jsii.NativeType.forClass(com.hashicorp.cdktf.ImportableResource.class), new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(importToId, "importToId is required"), java.util.Objects.requireNonNull(importFromId, "importFromId is required") });
    }

    public void resetAccountId() {
        software.amazon.jsii.Kernel.call(this, "resetAccountId", software.amazon.jsii.NativeType.VOID);
    }

    public void resetAlias() {
        software.amazon.jsii.Kernel.call(this, "resetAlias", software.amazon.jsii.NativeType.VOID);
    }

    public void resetDisableRetry() {
        software.amazon.jsii.Kernel.call(this, "resetDisableRetry", software.amazon.jsii.NativeType.VOID);
    }

    public void resetHostUrl() {
        software.amazon.jsii.Kernel.call(this, "resetHostUrl", software.amazon.jsii.NativeType.VOID);
    }

    public void resetMaxRetries() {
        software.amazon.jsii.Kernel.call(this, "resetMaxRetries", software.amazon.jsii.NativeType.VOID);
    }

    public void resetRetriableStatusCodes() {
        software.amazon.jsii.Kernel.call(this, "resetRetriableStatusCodes", software.amazon.jsii.NativeType.VOID);
    }

    public void resetRetryIntervalSeconds() {
        software.amazon.jsii.Kernel.call(this, "resetRetryIntervalSeconds", software.amazon.jsii.NativeType.VOID);
    }

    public void resetSkipCredentialsValidation() {
        software.amazon.jsii.Kernel.call(this, "resetSkipCredentialsValidation", software.amazon.jsii.NativeType.VOID);
    }

    public void resetTimeoutSeconds() {
        software.amazon.jsii.Kernel.call(this, "resetTimeoutSeconds", software.amazon.jsii.NativeType.VOID);
    }

    public void resetToken() {
        software.amazon.jsii.Kernel.call(this, "resetToken", software.amazon.jsii.NativeType.VOID);
    }

    @Override
    protected @org.jetbrains.annotations.NotNull java.util.Map<java.lang.String, java.lang.Object> synthesizeAttributes() {
        return java.util.Collections.unmodifiableMap(software.amazon.jsii.Kernel.call(this, "synthesizeAttributes", software.amazon.jsii.NativeType.mapOf(software.amazon.jsii.NativeType.forClass(java.lang.Object.class))));
    }

    public final static java.lang.String TF_RESOURCE_TYPE;

    public @org.jetbrains.annotations.Nullable java.lang.Number getAccountIdInput() {
        return software.amazon.jsii.Kernel.get(this, "accountIdInput", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getAliasInput() {
        return software.amazon.jsii.Kernel.get(this, "aliasInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getDisableRetryInput() {
        return software.amazon.jsii.Kernel.get(this, "disableRetryInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getHostUrlInput() {
        return software.amazon.jsii.Kernel.get(this, "hostUrlInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.Number getMaxRetriesInput() {
        return software.amazon.jsii.Kernel.get(this, "maxRetriesInput", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public @org.jetbrains.annotations.Nullable java.util.List<java.lang.String> getRetriableStatusCodesInput() {
        return java.util.Optional.ofNullable((java.util.List<java.lang.String>)(software.amazon.jsii.Kernel.get(this, "retriableStatusCodesInput", software.amazon.jsii.NativeType.listOf(software.amazon.jsii.NativeType.forClass(java.lang.String.class))))).map(java.util.Collections::unmodifiableList).orElse(null);
    }

    public @org.jetbrains.annotations.Nullable java.lang.Number getRetryIntervalSecondsInput() {
        return software.amazon.jsii.Kernel.get(this, "retryIntervalSecondsInput", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getSkipCredentialsValidationInput() {
        return software.amazon.jsii.Kernel.get(this, "skipCredentialsValidationInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.Number getTimeoutSecondsInput() {
        return software.amazon.jsii.Kernel.get(this, "timeoutSecondsInput", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getTokenInput() {
        return software.amazon.jsii.Kernel.get(this, "tokenInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.Number getAccountId() {
        return software.amazon.jsii.Kernel.get(this, "accountId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public void setAccountId(final @org.jetbrains.annotations.Nullable java.lang.Number value) {
        software.amazon.jsii.Kernel.set(this, "accountId", value);
    }

    @Override
    public @org.jetbrains.annotations.Nullable java.lang.String getAlias() {
        return software.amazon.jsii.Kernel.get(this, "alias", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    @Override
    public void setAlias(final @org.jetbrains.annotations.Nullable java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "alias", value);
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getDisableRetry() {
        return software.amazon.jsii.Kernel.get(this, "disableRetry", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public void setDisableRetry(final @org.jetbrains.annotations.Nullable java.lang.Boolean value) {
        software.amazon.jsii.Kernel.set(this, "disableRetry", value);
    }

    public void setDisableRetry(final @org.jetbrains.annotations.Nullable com.hashicorp.cdktf.IResolvable value) {
        software.amazon.jsii.Kernel.set(this, "disableRetry", value);
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getHostUrl() {
        return software.amazon.jsii.Kernel.get(this, "hostUrl", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setHostUrl(final @org.jetbrains.annotations.Nullable java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "hostUrl", value);
    }

    public @org.jetbrains.annotations.Nullable java.lang.Number getMaxRetries() {
        return software.amazon.jsii.Kernel.get(this, "maxRetries", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public void setMaxRetries(final @org.jetbrains.annotations.Nullable java.lang.Number value) {
        software.amazon.jsii.Kernel.set(this, "maxRetries", value);
    }

    public @org.jetbrains.annotations.Nullable java.util.List<java.lang.String> getRetriableStatusCodes() {
        return java.util.Optional.ofNullable((java.util.List<java.lang.String>)(software.amazon.jsii.Kernel.get(this, "retriableStatusCodes", software.amazon.jsii.NativeType.listOf(software.amazon.jsii.NativeType.forClass(java.lang.String.class))))).map(java.util.Collections::unmodifiableList).orElse(null);
    }

    public void setRetriableStatusCodes(final @org.jetbrains.annotations.Nullable java.util.List<java.lang.String> value) {
        software.amazon.jsii.Kernel.set(this, "retriableStatusCodes", value);
    }

    public @org.jetbrains.annotations.Nullable java.lang.Number getRetryIntervalSeconds() {
        return software.amazon.jsii.Kernel.get(this, "retryIntervalSeconds", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public void setRetryIntervalSeconds(final @org.jetbrains.annotations.Nullable java.lang.Number value) {
        software.amazon.jsii.Kernel.set(this, "retryIntervalSeconds", value);
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getSkipCredentialsValidation() {
        return software.amazon.jsii.Kernel.get(this, "skipCredentialsValidation", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public void setSkipCredentialsValidation(final @org.jetbrains.annotations.Nullable java.lang.Boolean value) {
        software.amazon.jsii.Kernel.set(this, "skipCredentialsValidation", value);
    }

    public void setSkipCredentialsValidation(final @org.jetbrains.annotations.Nullable com.hashicorp.cdktf.IResolvable value) {
        software.amazon.jsii.Kernel.set(this, "skipCredentialsValidation", value);
    }

    public @org.jetbrains.annotations.Nullable java.lang.Number getTimeoutSeconds() {
        return software.amazon.jsii.Kernel.get(this, "timeoutSeconds", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public void setTimeoutSeconds(final @org.jetbrains.annotations.Nullable java.lang.Number value) {
        software.amazon.jsii.Kernel.set(this, "timeoutSeconds", value);
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getToken() {
        return software.amazon.jsii.Kernel.get(this, "token", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setToken(final @org.jetbrains.annotations.Nullable java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "token", value);
    }

    /**
     * A fluent builder for {@link dev.groundwork.cdktf.providers.dbtcloud.provider.DbtcloudProvider}.
     */
    public static final class Builder implements software.amazon.jsii.Builder<dev.groundwork.cdktf.providers.dbtcloud.provider.DbtcloudProvider> {
        /**
         * @return a new instance of {@link Builder}.
         * @param scope The scope in which to define this construct. This parameter is required.
         * @param id The scoped construct ID. This parameter is required.
         */
        public static Builder create(final software.constructs.Construct scope, final java.lang.String id) {
            return new Builder(scope, id);
        }

        private final software.constructs.Construct scope;
        private final java.lang.String id;
        private dev.groundwork.cdktf.providers.dbtcloud.provider.DbtcloudProviderConfig.Builder config;

        private Builder(final software.constructs.Construct scope, final java.lang.String id) {
            this.scope = scope;
            this.id = id;
        }

        /**
         * Docs at Terraform Registry: {@code DbtcloudProvider#account_id}.
         * <p>
         * @return {@code this}
         * @param accountId Docs at Terraform Registry: {@code DbtcloudProvider#account_id}. This parameter is required.
         */
        public Builder accountId(final java.lang.Number accountId) {
            this.config().accountId(accountId);
            return this;
        }

        /**
         * Alias name.
         * <p>
         * Docs at Terraform Registry: {@code DbtcloudProvider#alias}
         * <p>
         * @return {@code this}
         * @param alias Alias name. This parameter is required.
         */
        public Builder alias(final java.lang.String alias) {
            this.config().alias(alias);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code DbtcloudProvider#disable_retry}.
         * <p>
         * @return {@code this}
         * @param disableRetry Docs at Terraform Registry: {@code DbtcloudProvider#disable_retry}. This parameter is required.
         */
        public Builder disableRetry(final java.lang.Boolean disableRetry) {
            this.config().disableRetry(disableRetry);
            return this;
        }
        /**
         * Docs at Terraform Registry: {@code DbtcloudProvider#disable_retry}.
         * <p>
         * @return {@code this}
         * @param disableRetry Docs at Terraform Registry: {@code DbtcloudProvider#disable_retry}. This parameter is required.
         */
        public Builder disableRetry(final com.hashicorp.cdktf.IResolvable disableRetry) {
            this.config().disableRetry(disableRetry);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code DbtcloudProvider#host_url}.
         * <p>
         * @return {@code this}
         * @param hostUrl Docs at Terraform Registry: {@code DbtcloudProvider#host_url}. This parameter is required.
         */
        public Builder hostUrl(final java.lang.String hostUrl) {
            this.config().hostUrl(hostUrl);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code DbtcloudProvider#max_retries}.
         * <p>
         * @return {@code this}
         * @param maxRetries Docs at Terraform Registry: {@code DbtcloudProvider#max_retries}. This parameter is required.
         */
        public Builder maxRetries(final java.lang.Number maxRetries) {
            this.config().maxRetries(maxRetries);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code DbtcloudProvider#retriable_status_codes}.
         * <p>
         * @return {@code this}
         * @param retriableStatusCodes Docs at Terraform Registry: {@code DbtcloudProvider#retriable_status_codes}. This parameter is required.
         */
        public Builder retriableStatusCodes(final java.util.List<java.lang.String> retriableStatusCodes) {
            this.config().retriableStatusCodes(retriableStatusCodes);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code DbtcloudProvider#retry_interval_seconds}.
         * <p>
         * @return {@code this}
         * @param retryIntervalSeconds Docs at Terraform Registry: {@code DbtcloudProvider#retry_interval_seconds}. This parameter is required.
         */
        public Builder retryIntervalSeconds(final java.lang.Number retryIntervalSeconds) {
            this.config().retryIntervalSeconds(retryIntervalSeconds);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code DbtcloudProvider#skip_credentials_validation}.
         * <p>
         * @return {@code this}
         * @param skipCredentialsValidation Docs at Terraform Registry: {@code DbtcloudProvider#skip_credentials_validation}. This parameter is required.
         */
        public Builder skipCredentialsValidation(final java.lang.Boolean skipCredentialsValidation) {
            this.config().skipCredentialsValidation(skipCredentialsValidation);
            return this;
        }
        /**
         * Docs at Terraform Registry: {@code DbtcloudProvider#skip_credentials_validation}.
         * <p>
         * @return {@code this}
         * @param skipCredentialsValidation Docs at Terraform Registry: {@code DbtcloudProvider#skip_credentials_validation}. This parameter is required.
         */
        public Builder skipCredentialsValidation(final com.hashicorp.cdktf.IResolvable skipCredentialsValidation) {
            this.config().skipCredentialsValidation(skipCredentialsValidation);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code DbtcloudProvider#timeout_seconds}.
         * <p>
         * @return {@code this}
         * @param timeoutSeconds Docs at Terraform Registry: {@code DbtcloudProvider#timeout_seconds}. This parameter is required.
         */
        public Builder timeoutSeconds(final java.lang.Number timeoutSeconds) {
            this.config().timeoutSeconds(timeoutSeconds);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code DbtcloudProvider#token}.
         * <p>
         * @return {@code this}
         * @param token Docs at Terraform Registry: {@code DbtcloudProvider#token}. This parameter is required.
         */
        public Builder token(final java.lang.String token) {
            this.config().token(token);
            return this;
        }

        /**
         * @return a newly built instance of {@link dev.groundwork.cdktf.providers.dbtcloud.provider.DbtcloudProvider}.
         */
        @Override
        public dev.groundwork.cdktf.providers.dbtcloud.provider.DbtcloudProvider build() {
            return new dev.groundwork.cdktf.providers.dbtcloud.provider.DbtcloudProvider(
                this.scope,
                this.id,
                this.config != null ? this.config.build() : null
            );
        }

        private dev.groundwork.cdktf.providers.dbtcloud.provider.DbtcloudProviderConfig.Builder config() {
            if (this.config == null) {
                this.config = new dev.groundwork.cdktf.providers.dbtcloud.provider.DbtcloudProviderConfig.Builder();
            }
            return this.config;
        }
    }
}
