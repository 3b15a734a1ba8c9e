package dev.groundwork.cdktf.providers.dbtcloud.environment;

/**
 * Represents a {@code dbtcloud_environment}.
 */
@javax.annotation.Generated(value = "jsii-pacmak/1.140.0 (build 79fd58c)")
@software.amazon.jsii.Jsii(module = dev.groundwork.cdktf.providers.dbtcloud.$Module.class, fqn = "dbtcloud.environment.Environment")
public class Environment extends com.hashicorp.cdktf.TerraformResource {

    protected Environment(final software.amazon.jsii.JsiiObjectRef objRef) {
        super(objRef);
    }

    protected Environment(final software.amazon.jsii.JsiiObject.InitializationMode initializationMode) {
        super(initializationMode);
    }

    static {
        TF_RESOURCE_TYPE = software.amazon.jsii.JsiiObject.jsiiStaticGet(dev.groundwork.cdktf.providers.dbtcloud.environment.Environment.class, "tfResourceType", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    /**
     * Create a new {@code dbtcloud_environment} Resource.
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param id The scoped construct ID. This parameter is required.
     * @param config This parameter is required.
     */
    public Environment(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String id, final @org.jetbrains.annotations.NotNull dev.groundwork.cdktf.providers.dbtcloud.environment.EnvironmentConfig config) {
        super(software.amazon.jsii.JsiiObject.InitializationMode.JSII);
        software.amazon.jsii.JsiiEngine.getInstance().createNewObject(this, new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(id, "id is required"), java.util.Objects.requireNonNull(config, "config is required") });
    }

    /**
     * Generates CDKTF code for importing a Environment resource upon running "cdktf plan <stack-name>".
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param importToId The construct id used in the generated config for the Environment to import. This parameter is required.
     * @param importFromId The id of the existing Environment that should be imported. This parameter is required.
     * @param provider ? Optional instance of the provider where the Environment to import is found.
     */
    public static @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.ImportableResource generateConfigForImport(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String importToId, final @org.jetbrains.annotations.NotNull java.lang.String importFromId, final @org.jetbrains.annotations.Nullable com.hashicorp.cdktf.TerraformProvider provider) {
        return software.amazon.jsii.JsiiObject.jsiiStaticCall(dev.groundwork.cdktf.providers.dbtcloud.environment.Environment.class, "generateConfigForImport", software.amazon.jsii.NativeType.forClass(com.hashicorp.cdktf.ImportableResource.class), new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(importToId, "importToId is required"), java.util.Objects.requireNonNull(importFromId, "importFromId is required"), provider });
    }

    /**
     * Generates CDKTF code for importing a Environment resource upon running "cdktf plan <stack-name>".
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param importToId The construct id used in the generated config for the Environment to import. This parameter is required.
     * @param importFromId The id of the existing Environment that should be imported. This parameter is required.
     */
    public static @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.ImportableResource generateConfigForImport(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String importToId, final @org.jetbrains.annotations.NotNull java.lang.String importFromId) {
        return software.amazon.jsii.JsiiObject.jsiiStaticCall(dev.groundwork.cdktf.providers.dbtcloud.environment.Environment.class, "generateConfigForImport", software.amazon.jsii.NativeType.forClass(com.hashicorp.cdktf.ImportableResource.class), new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(importToId, "importToId is required"), java.util.Objects.requireNonNull(importFromId, "importFromId is required") });
    }

    public void resetConnectionId() {
        software.amazon.jsii.Kernel.call(this, "resetConnectionId", software.amazon.jsii.NativeType.VOID);
    }

    public void resetCredentialId() {
        software.amazon.jsii.Kernel.call(this, "resetCredentialId", software.amazon.jsii.NativeType.VOID);
    }

    public void resetCustomBranch() {
        software.amazon.jsii.Kernel.call(this, "resetCustomBranch", software.amazon.jsii.NativeType.VOID);
    }

    public void resetDbtVersion() {
        software.amazon.jsii.Kernel.call(this, "resetDbtVersion", software.amazon.jsii.NativeType.VOID);
    }

    public void resetDeploymentType() {
        software.amazon.jsii.Kernel.call(this, "resetDeploymentType", software.amazon.jsii.NativeType.VOID);
    }

    public void resetEnableModelQueryHistory() {
        software.amazon.jsii.Kernel.call(this, "resetEnableModelQueryHistory", software.amazon.jsii.NativeType.VOID);
    }

    public void resetExtendedAttributesId() {
        software.amazon.jsii.Kernel.call(this, "resetExtendedAttributesId", software.amazon.jsii.NativeType.VOID);
    }

    public void resetIsActive() {
        software.amazon.jsii.Kernel.call(this, "resetIsActive", software.amazon.jsii.NativeType.VOID);
    }

    public void resetPrimaryProfileId() {
        software.amazon.jsii.Kernel.call(this, "resetPrimaryProfileId", software.amazon.jsii.NativeType.VOID);
    }

    public void resetUseCustomBranch() {
        software.amazon.jsii.Kernel.call(this, "resetUseCustomBranch", software.amazon.jsii.NativeType.VOID);
    }

    @Override
    protected @org.jetbrains.annotations.NotNull java.util.Map<java.lang.String, java.lang.Object> synthesizeAttributes() {
        return java.util.Collections.unmodifiableMap(software.amazon.jsii.Kernel.call(this, "synthesizeAttributes", software.amazon.jsii.NativeType.mapOf(software.amazon.jsii.NativeType.forClass(java.lang.Object.class))));
    }

    public final static java.lang.String TF_RESOURCE_TYPE;

    public @org.jetbrains.annotations.NotNull java.lang.Number getEnvironmentId() {
        return software.amazon.jsii.Kernel.get(this, "environmentId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getId() {
        return software.amazon.jsii.Kernel.get(this, "id", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.Number getConnectionIdInput() {
        return software.amazon.jsii.Kernel.get(this, "connectionIdInput", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.Number getCredentialIdInput() {
        return software.amazon.jsii.Kernel.get(this, "credentialIdInput", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getCustomBranchInput() {
        return software.amazon.jsii.Kernel.get(this, "customBranchInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getDbtVersionInput() {
        return software.amazon.jsii.Kernel.get(this, "dbtVersionInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getDeploymentTypeInput() {
        return software.amazon.jsii.Kernel.get(this, "deploymentTypeInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getEnableModelQueryHistoryInput() {
        return software.amazon.jsii.Kernel.get(this, "enableModelQueryHistoryInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.Number getExtendedAttributesIdInput() {
        return software.amazon.jsii.Kernel.get(this, "extendedAttributesIdInput", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getIsActiveInput() {
        return software.amazon.jsii.Kernel.get(this, "isActiveInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getNameInput() {
        return software.amazon.jsii.Kernel.get(this, "nameInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.Number getPrimaryProfileIdInput() {
        return software.amazon.jsii.Kernel.get(this, "primaryProfileIdInput", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.Number getProjectIdInput() {
        return software.amazon.jsii.Kernel.get(this, "projectIdInput", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getTypeInput() {
        return software.amazon.jsii.Kernel.get(this, "typeInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getUseCustomBranchInput() {
        return software.amazon.jsii.Kernel.get(this, "useCustomBranchInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public @org.jetbrains.annotations.NotNull java.lang.Number getConnectionId() {
        return software.amazon.jsii.Kernel.get(this, "connectionId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public void setConnectionId(final @org.jetbrains.annotations.NotNull java.lang.Number value) {
        software.amazon.jsii.Kernel.set(this, "connectionId", java.util.Objects.requireNonNull(value, "connectionId is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.Number getCredentialId() {
        return software.amazon.jsii.Kernel.get(this, "credentialId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public void setCredentialId(final @org.jetbrains.annotations.NotNull java.lang.Number value) {
        software.amazon.jsii.Kernel.set(this, "credentialId", java.util.Objects.requireNonNull(value, "credentialId is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getCustomBranch() {
        return software.amazon.jsii.Kernel.get(this, "customBranch", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setCustomBranch(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "customBranch", java.util.Objects.requireNonNull(value, "customBranch is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getDbtVersion() {
        return software.amazon.jsii.Kernel.get(this, "dbtVersion", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setDbtVersion(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "dbtVersion", java.util.Objects.requireNonNull(value, "dbtVersion is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getDeploymentType() {
        return software.amazon.jsii.Kernel.get(this, "deploymentType", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setDeploymentType(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "deploymentType", java.util.Objects.requireNonNull(value, "deploymentType is required"));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.NotNull java.lang.Object getEnableModelQueryHistory() {
        return software.amazon.jsii.Kernel.get(this, "enableModelQueryHistory", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public void setEnableModelQueryHistory(final @org.jetbrains.annotations.NotNull java.lang.Boolean value) {
        software.amazon.jsii.Kernel.set(this, "enableModelQueryHistory", java.util.Objects.requireNonNull(value, "enableModelQueryHistory is required"));
    }

    public void setEnableModelQueryHistory(final @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.IResolvable value) {
        software.amazon.jsii.Kernel.set(this, "enableModelQueryHistory", java.util.Objects.requireNonNull(value, "enableModelQueryHistory is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.Number getExtendedAttributesId() {
        return software.amazon.jsii.Kernel.get(this, "extendedAttributesId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public void setExtendedAttributesId(final @org.jetbrains.annotations.NotNull java.lang.Number value) {
        software.amazon.jsii.Kernel.set(this, "extendedAttributesId", java.util.Objects.requireNonNull(value, "extendedAttributesId is required"));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.NotNull java.lang.Object getIsActive() {
        return software.amazon.jsii.Kernel.get(this, "isActive", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public void setIsActive(final @org.jetbrains.annotations.NotNull java.lang.Boolean value) {
        software.amazon.jsii.Kernel.set(this, "isActive", java.util.Objects.requireNonNull(value, "isActive is required"));
    }

    public void setIsActive(final @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.IResolvable value) {
        software.amazon.jsii.Kernel.set(this, "isActive", java.util.Objects.requireNonNull(value, "isActive is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getName() {
        return software.amazon.jsii.Kernel.get(this, "name", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setName(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "name", java.util.Objects.requireNonNull(value, "name is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.Number getPrimaryProfileId() {
        return software.amazon.jsii.Kernel.get(this, "primaryProfileId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public void setPrimaryProfileId(final @org.jetbrains.annotations.NotNull java.lang.Number value) {
        software.amazon.jsii.Kernel.set(this, "primaryProfileId", java.util.Objects.requireNonNull(value, "primaryProfileId is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.Number getProjectId() {
        return software.amazon.jsii.Kernel.get(this, "projectId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public void setProjectId(final @org.jetbrains.annotations.NotNull java.lang.Number value) {
        software.amazon.jsii.Kernel.set(this, "projectId", java.util.Objects.requireNonNull(value, "projectId is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getType() {
        return software.amazon.jsii.Kernel.get(this, "type", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setType(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "type", java.util.Objects.requireNonNull(value, "type is required"));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.NotNull java.lang.Object getUseCustomBranch() {
        return software.amazon.jsii.Kernel.get(this, "useCustomBranch", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public void setUseCustomBranch(final @org.jetbrains.annotations.NotNull java.lang.Boolean value) {
        software.amazon.jsii.Kernel.set(this, "useCustomBranch", java.util.Objects.requireNonNull(value, "useCustomBranch is required"));
    }

    public void setUseCustomBranch(final @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.IResolvable value) {
        software.amazon.jsii.Kernel.set(this, "useCustomBranch", java.util.Objects.requireNonNull(value, "useCustomBranch is required"));
    }

    /**
     * A fluent builder for {@link dev.groundwork.cdktf.providers.dbtcloud.environment.Environment}.
     */
    public static final class Builder implements software.amazon.jsii.Builder<dev.groundwork.cdktf.providers.dbtcloud.environment.Environment> {
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
        private final dev.groundwork.cdktf.providers.dbtcloud.environment.EnvironmentConfig.Builder config;

        private Builder(final software.constructs.Construct scope, final java.lang.String id) {
            this.scope = scope;
            this.id = id;
            this.config = new dev.groundwork.cdktf.providers.dbtcloud.environment.EnvironmentConfig.Builder();
        }

        /**
         * @return {@code this}
         * @param connection This parameter is required.
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder connection(final com.hashicorp.cdktf.SSHProvisionerConnection connection) {
            this.config.connection(connection);
            return this;
        }
        /**
         * @return {@code this}
         * @param connection This parameter is required.
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder connection(final com.hashicorp.cdktf.WinrmProvisionerConnection connection) {
            this.config.connection(connection);
            return this;
        }

        /**
         * @return {@code this}
         * @param count This parameter is required.
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder count(final java.lang.Number count) {
            this.config.count(count);
            return this;
        }
        /**
         * @return {@code this}
         * @param count This parameter is required.
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder count(final com.hashicorp.cdktf.TerraformCount count) {
            this.config.count(count);
            return this;
        }

        /**
         * @return {@code this}
         * @param dependsOn This parameter is required.
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder dependsOn(final java.util.List<? extends com.hashicorp.cdktf.ITerraformDependable> dependsOn) {
            this.config.dependsOn(dependsOn);
            return this;
        }

        /**
         * @return {@code this}
         * @param forEach This parameter is required.
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder forEach(final com.hashicorp.cdktf.ITerraformIterator forEach) {
            this.config.forEach(forEach);
            return this;
        }

        /**
         * @return {@code this}
         * @param lifecycle This parameter is required.
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder lifecycle(final com.hashicorp.cdktf.TerraformResourceLifecycle lifecycle) {
            this.config.lifecycle(lifecycle);
            return this;
        }

        /**
         * @return {@code this}
         * @param provider This parameter is required.
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder provider(final com.hashicorp.cdktf.TerraformProvider provider) {
            this.config.provider(provider);
            return this;
        }

        /**
         * @return {@code this}
         * @param provisioners This parameter is required.
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder provisioners(final java.util.List<? extends java.lang.Object> provisioners) {
            this.config.provisioners(provisioners);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Environment#name}.
         * <p>
         * @return {@code this}
         * @param name Docs at Terraform Registry: {@code Environment#name}. This parameter is required.
         */
        public Builder name(final java.lang.String name) {
            this.config.name(name);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Environment#project_id}.
         * <p>
         * @return {@code this}
         * @param projectId Docs at Terraform Registry: {@code Environment#project_id}. This parameter is required.
         */
        public Builder projectId(final java.lang.Number projectId) {
            this.config.projectId(projectId);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Environment#type}.
         * <p>
         * @return {@code this}
         * @param type Docs at Terraform Registry: {@code Environment#type}. This parameter is required.
         */
        public Builder type(final java.lang.String type) {
            this.config.type(type);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Environment#connection_id}.
         * <p>
         * @return {@code this}
         * @param connectionId Docs at Terraform Registry: {@code Environment#connection_id}. This parameter is required.
         */
        public Builder connectionId(final java.lang.Number connectionId) {
            this.config.connectionId(connectionId);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Environment#credential_id}.
         * <p>
         * @return {@code this}
         * @param credentialId Docs at Terraform Registry: {@code Environment#credential_id}. This parameter is required.
         */
        public Builder credentialId(final java.lang.Number credentialId) {
            this.config.credentialId(credentialId);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Environment#custom_branch}.
         * <p>
         * @return {@code this}
         * @param customBranch Docs at Terraform Registry: {@code Environment#custom_branch}. This parameter is required.
         */
        public Builder customBranch(final java.lang.String customBranch) {
            this.config.customBranch(customBranch);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Environment#dbt_version}.
         * <p>
         * @return {@code this}
         * @param dbtVersion Docs at Terraform Registry: {@code Environment#dbt_version}. This parameter is required.
         */
        public Builder dbtVersion(final java.lang.String dbtVersion) {
            this.config.dbtVersion(dbtVersion);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Environment#deployment_type}.
         * <p>
         * @return {@code this}
         * @param deploymentType Docs at Terraform Registry: {@code Environment#deployment_type}. This parameter is required.
         */
        public Builder deploymentType(final java.lang.String deploymentType) {
            this.config.deploymentType(deploymentType);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Environment#enable_model_query_history}.
         * <p>
         * @return {@code this}
         * @param enableModelQueryHistory Docs at Terraform Registry: {@code Environment#enable_model_query_history}. This parameter is required.
         */
        public Builder enableModelQueryHistory(final java.lang.Boolean enableModelQueryHistory) {
            this.config.enableModelQueryHistory(enableModelQueryHistory);
            return this;
        }
        /**
         * Docs at Terraform Registry: {@code Environment#enable_model_query_history}.
         * <p>
         * @return {@code this}
         * @param enableModelQueryHistory Docs at Terraform Registry: {@code Environment#enable_model_query_history}. This parameter is required.
         */
        public Builder enableModelQueryHistory(final com.hashicorp.cdktf.IResolvable enableModelQueryHistory) {
            this.config.enableModelQueryHistory(enableModelQueryHistory);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Environment#extended_attributes_id}.
         * <p>
         * @return {@code this}
         * @param extendedAttributesId Docs at Terraform Registry: {@code Environment#extended_attributes_id}. This parameter is required.
         */
        public Builder extendedAttributesId(final java.lang.Number extendedAttributesId) {
            this.config.extendedAttributesId(extendedAttributesId);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Environment#is_active}.
         * <p>
         * @return {@code this}
         * @param isActive Docs at Terraform Registry: {@code Environment#is_active}. This parameter is required.
         */
        public Builder isActive(final java.lang.Boolean isActive) {
            this.config.isActive(isActive);
            return this;
        }
        /**
         * Docs at Terraform Registry: {@code Environment#is_active}.
         * <p>
         * @return {@code this}
         * @param isActive Docs at Terraform Registry: {@code Environment#is_active}. This parameter is required.
         */
        public Builder isActive(final com.hashicorp.cdktf.IResolvable isActive) {
            this.config.isActive(isActive);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Environment#primary_profile_id}.
         * <p>
         * @return {@code this}
         * @param primaryProfileId Docs at Terraform Registry: {@code Environment#primary_profile_id}. This parameter is required.
         */
        public Builder primaryProfileId(final java.lang.Number primaryProfileId) {
            this.config.primaryProfileId(primaryProfileId);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Environment#use_custom_branch}.
         * <p>
         * @return {@code this}
         * @param useCustomBranch Docs at Terraform Registry: {@code Environment#use_custom_branch}. This parameter is required.
         */
        public Builder useCustomBranch(final java.lang.Boolean useCustomBranch) {
            this.config.useCustomBranch(useCustomBranch);
            return this;
        }
        /**
         * Docs at Terraform Registry: {@code Environment#use_custom_branch}.
         * <p>
         * @return {@code this}
         * @param useCustomBranch Docs at Terraform Registry: {@code Environment#use_custom_branch}. This parameter is required.
         */
        public Builder useCustomBranch(final com.hashicorp.cdktf.IResolvable useCustomBranch) {
            this.config.useCustomBranch(useCustomBranch);
            return this;
        }

        /**
         * @return a newly built instance of {@link dev.groundwork.cdktf.providers.dbtcloud.environment.Environment}.
         */
        @Override
        public dev.groundwork.cdktf.providers.dbtcloud.environment.Environment build() {
            return new dev.groundwork.cdktf.providers.dbtcloud.environment.Environment(
                this.scope,
                this.id,
                this.config.build()
            );
        }
    }
}
