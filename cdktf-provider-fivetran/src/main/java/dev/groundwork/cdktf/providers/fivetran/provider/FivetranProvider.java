package dev.groundwork.cdktf.providers.fivetran.provider;

/**
 * Represents a {@code fivetran}.
 */
@javax.annotation.Generated(value = "jsii-pacmak/1.140.0 (build 79fd58c)")
@software.amazon.jsii.Jsii(module = dev.groundwork.cdktf.providers.fivetran.$Module.class, fqn = "fivetran.provider.FivetranProvider")
public class FivetranProvider extends com.hashicorp.cdktf.TerraformProvider {

    protected FivetranProvider(final software.amazon.jsii.JsiiObjectRef objRef) {
        super(objRef);
    }

    protected FivetranProvider(final software.amazon.jsii.JsiiObject.InitializationMode initializationMode) {
        super(initializationMode);
    }

    static {
        TF_RESOURCE_TYPE = software.amazon.jsii.JsiiObject.jsiiStaticGet(dev.groundwork.cdktf.providers.fivetran.provider.FivetranProvider.class, "tfResourceType", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    /**
     * Create a new {@code fivetran} Resource.
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param id The scoped construct ID. This parameter is required.
     * @param config
     */
    public FivetranProvider(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String id, final @org.jetbrains.annotations.Nullable dev.groundwork.cdktf.providers.fivetran.provider.FivetranProviderConfig config) {
        super(software.amazon.jsii.JsiiObject.InitializationMode.JSII);
        software.amazon.jsii.JsiiEngine.getInstance().createNewObject(this, new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(id, "id is required"), config });
    }

    /**
     * Create a new {@code fivetran} Resource.
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param id The scoped construct ID. This parameter is required.
     */
    public FivetranProvider(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String id) {
        super(software.amazon.jsii.JsiiObject.InitializationMode.JSII);
        software.amazon.jsii.JsiiEngine.getInstance().createNewObject(this, new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(id, "id is required") });
    }

    /**
     * Generates CDKTF code for importing a FivetranProvider resource upon running "cdktf plan <stack-name>".
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param importToId The construct id used in the generated config for the FivetranProvider to import. This parameter is required.
     * @param importFromId The id of the existing FivetranProvider that should be imported. This parameter is required.
     * @param provider ? Optional instance of the provider where the FivetranProvider to import is found.
     */
    public static @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.ImportableResource generateConfigForImport(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String importToId, final @org.jetbrains.annotations.NotNull java.lang.String importFromId, final @org.jetbrains.annotations.Nullable com.hashicorp.cdktf.TerraformProvider provider) {
        return software.amazon.jsii.JsiiObject.jsiiStaticCall(dev.groundwork.cdktf.providers.fivetran.provider.FivetranProvider.class, "generateConfigForImport", software.amazon.jsii.NativeType.forClass(com.hashicorp.cdktf.ImportableResource.class), new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(importToId, "importToId is required"), java.util.Objects.requireNonNull(importFromId, "importFromId is required"), provider });
    }

    /**
     * Generates CDKTF code for importing a FivetranProvider resource upon running "cdktf plan <stack-name>".
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param importToId The construct id used in the generated config for the FivetranProvider to import. This parameter is required.
     * @param importFromId The id of the existing FivetranProvider that should be imported. This parameter is required.
     */
    public static @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.ImportableResource generateConfigForImport(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String importToId, final @org.jetbrains.annotations.NotNull java.lang.String importFromId) {
        return software.amazon.jsii.JsiiObject.jsiiStaticCall(dev.groundwork.cdktf.providers.fivetran.provider.FivetranProvider.class, "generateConfigForImport", software.amazon.jsii.NativeType.forClass(com.hashicorp.cdktf.ImportableResource.class), new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(importToId, "importToId is required"), java.util.Objects.requireNonNull(importFromId, "importFromId is required") });
    }

    public void resetAlias() {
        software.amazon.jsii.Kernel.call(this, "resetAlias", software.amazon.jsii.NativeType.VOID);
    }

    public void resetApiKey() {
        software.amazon.jsii.Kernel.call(this, "resetApiKey", software.amazon.jsii.NativeType.VOID);
    }

    public void resetApiSecret() {
        software.amazon.jsii.Kernel.call(this, "resetApiSecret", software.amazon.jsii.NativeType.VOID);
    }

    public void resetApiUrl() {
        software.amazon.jsii.Kernel.call(this, "resetApiUrl", software.amazon.jsii.NativeType.VOID);
    }

    public void resetSkipPlanTimeValidation() {
        software.amazon.jsii.Kernel.call(this, "resetSkipPlanTimeValidation", software.amazon.jsii.NativeType.VOID);
    }

    @Override
    protected @org.jetbrains.annotations.NotNull java.util.Map<java.lang.String, java.lang.Object> synthesizeAttributes() {
        return java.util.Collections.unmodifiableMap(software.amazon.jsii.Kernel.call(this, "synthesizeAttributes", software.amazon.jsii.NativeType.mapOf(software.amazon.jsii.NativeType.forClass(java.lang.Object.class))));
    }

    public final static java.lang.String TF_RESOURCE_TYPE;

    public @org.jetbrains.annotations.Nullable java.lang.String getAliasInput() {
        return software.amazon.jsii.Kernel.get(this, "aliasInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getApiKeyInput() {
        return software.amazon.jsii.Kernel.get(this, "apiKeyInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getApiSecretInput() {
        return software.amazon.jsii.Kernel.get(this, "apiSecretInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getApiUrlInput() {
        return software.amazon.jsii.Kernel.get(this, "apiUrlInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getSkipPlanTimeValidationInput() {
        return software.amazon.jsii.Kernel.get(this, "skipPlanTimeValidationInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    @Override
    public @org.jetbrains.annotations.Nullable java.lang.String getAlias() {
        return software.amazon.jsii.Kernel.get(this, "alias", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    @Override
    public void setAlias(final @org.jetbrains.annotations.Nullable java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "alias", value);
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getApiKey() {
        return software.amazon.jsii.Kernel.get(this, "apiKey", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setApiKey(final @org.jetbrains.annotations.Nullable java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "apiKey", value);
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getApiSecret() {
        return software.amazon.jsii.Kernel.get(this, "apiSecret", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setApiSecret(final @org.jetbrains.annotations.Nullable java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "apiSecret", value);
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getApiUrl() {
        return software.amazon.jsii.Kernel.get(this, "apiUrl", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setApiUrl(final @org.jetbrains.annotations.Nullable java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "apiUrl", value);
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getSkipPlanTimeValidation() {
        return software.amazon.jsii.Kernel.get(this, "skipPlanTimeValidation", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public void setSkipPlanTimeValidation(final @org.jetbrains.annotations.Nullable java.lang.Boolean value) {
        software.amazon.jsii.Kernel.set(this, "skipPlanTimeValidation", value);
    }

    public void setSkipPlanTimeValidation(final @org.jetbrains.annotations.Nullable com.hashicorp.cdktf.IResolvable value) {
        software.amazon.jsii.Kernel.set(this, "skipPlanTimeValidation", value);
    }

    /**
     * A fluent builder for {@link dev.groundwork.cdktf.providers.fivetran.provider.FivetranProvider}.
     */
    public static final class Builder implements software.amazon.jsii.Builder<dev.groundwork.cdktf.providers.fivetran.provider.FivetranProvider> {
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
        private dev.groundwork.cdktf.providers.fivetran.provider.FivetranProviderConfig.Builder config;

        private Builder(final software.constructs.Construct scope, final java.lang.String id) {
            this.scope = scope;
            this.id = id;
        }

        /**
         * Alias name.
         * <p>
         * Docs at Terraform Registry: {@code FivetranProvider#alias}
         * <p>
         * @return {@code this}
         * @param alias Alias name. This parameter is required.
         */
        public Builder alias(final java.lang.String alias) {
            this.config().alias(alias);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code FivetranProvider#api_key}.
         * <p>
         * @return {@code this}
         * @param apiKey Docs at Terraform Registry: {@code FivetranProvider#api_key}. This parameter is required.
         */
        public Builder apiKey(final java.lang.String apiKey) {
            this.config().apiKey(apiKey);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code FivetranProvider#api_secret}.
         * <p>
         * @return {@code this}
         * @param apiSecret Docs at Terraform Registry: {@code FivetranProvider#api_secret}. This parameter is required.
         */
        public Builder apiSecret(final java.lang.String apiSecret) {
            this.config().apiSecret(apiSecret);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code FivetranProvider#api_url}.
         * <p>
         * @return {@code this}
         * @param apiUrl Docs at Terraform Registry: {@code FivetranProvider#api_url}. This parameter is required.
         */
        public Builder apiUrl(final java.lang.String apiUrl) {
            this.config().apiUrl(apiUrl);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code FivetranProvider#skip_plan_time_validation}.
         * <p>
         * @return {@code this}
         * @param skipPlanTimeValidation Docs at Terraform Registry: {@code FivetranProvider#skip_plan_time_validation}. This parameter is required.
         */
        public Builder skipPlanTimeValidation(final java.lang.Boolean skipPlanTimeValidation) {
            this.config().skipPlanTimeValidation(skipPlanTimeValidation);
            return this;
        }
        /**
         * Docs at Terraform Registry: {@code FivetranProvider#skip_plan_time_validation}.
         * <p>
         * @return {@code this}
         * @param skipPlanTimeValidation Docs at Terraform Registry: {@code FivetranProvider#skip_plan_time_validation}. This parameter is required.
         */
        public Builder skipPlanTimeValidation(final com.hashicorp.cdktf.IResolvable skipPlanTimeValidation) {
            this.config().skipPlanTimeValidation(skipPlanTimeValidation);
            return this;
        }

        /**
         * @return a newly built instance of {@link dev.groundwork.cdktf.providers.fivetran.provider.FivetranProvider}.
         */
        @Override
        public dev.groundwork.cdktf.providers.fivetran.provider.FivetranProvider build() {
            return new dev.groundwork.cdktf.providers.fivetran.provider.FivetranProvider(
                this.scope,
                this.id,
                this.config != null ? this.config.build() : null
            );
        }

        private dev.groundwork.cdktf.providers.fivetran.provider.FivetranProviderConfig.Builder config() {
            if (this.config == null) {
                this.config = new dev.groundwork.cdktf.providers.fivetran.provider.FivetranProviderConfig.Builder();
            }
            return this.config;
        }
    }
}
