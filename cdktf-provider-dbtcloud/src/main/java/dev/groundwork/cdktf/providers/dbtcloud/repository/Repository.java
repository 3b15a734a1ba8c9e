package dev.groundwork.cdktf.providers.dbtcloud.repository;

/**
 * Represents a {@code dbtcloud_repository}.
 */
@javax.annotation.Generated(value = "jsii-pacmak/1.140.0 (build 79fd58c)")
@software.amazon.jsii.Jsii(module = dev.groundwork.cdktf.providers.dbtcloud.$Module.class, fqn = "dbtcloud.repository.Repository")
public class Repository extends com.hashicorp.cdktf.TerraformResource {

    protected Repository(final software.amazon.jsii.JsiiObjectRef objRef) {
        super(objRef);
    }

    protected Repository(final software.amazon.jsii.JsiiObject.InitializationMode initializationMode) {
        super(initializationMode);
    }

    static {
        TF_RESOURCE_TYPE = software.amazon.jsii.JsiiObject.jsiiStaticGet(dev.groundwork.cdktf.providers.dbtcloud.repository.Repository.class, "tfResourceType", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    /**
     * Create a new {@code dbtcloud_repository} Resource.
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param id The scoped construct ID. This parameter is required.
     * @param config This parameter is required.
     */
    public Repository(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String id, final @org.jetbrains.annotations.NotNull dev.groundwork.cdktf.providers.dbtcloud.repository.RepositoryConfig config) {
        super(software.amazon.jsii.JsiiObject.InitializationMode.JSII);
        software.amazon.jsii.JsiiEngine.getInstance().createNewObject(this, new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(id, "id is required"), java.util.Objects.requireNonNull(config, "config is required") });
    }

    /**
     * Generates CDKTF code for importing a Repository resource upon running "cdktf plan <stack-name>".
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param importToId The construct id used in the generated config for the Repository to import. This parameter is required.
     * @param importFromId The id of the existing Repository that should be imported. This parameter is required.
     * @param provider ? Optional instance of the provider where the Repository to import is found.
     */
    public static @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.ImportableResource generateConfigForImport(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String importToId, final @org.jetbrains.annotations.NotNull java.lang.String importFromId, final @org.jetbrains.annotations.Nullable com.hashicorp.cdktf.TerraformProvider provider) {
        return software.amazon.jsii.JsiiObject.jsiiStaticCall(dev.groundwork.cdktf.providers.dbtcloud.repository.Repository.class, "generateConfigForImport", software.amazon.jsii.NativeType.forClass(com.hashicorp.cdktf.ImportableResource.class), new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(importToId, "importToId is required"), java.util.Objects.requireNonNull(importFromId, "importFromId is required"), provider });
    }

    /**
     * Generates CDKTF code for importing a Repository resource upon running "cdktf plan <stack-name>".
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param importToId The construct id used in the generated config for the Repository to import. This parameter is required.
     * @param importFromId The id of the existing Repository that should be imported. This parameter is required.
     */
    public static @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.ImportableResource generateConfigForImport(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String importToId, final @org.jetbrains.annotations.NotNull java.lang.String importFromId) {
        return software.amazon.jsii.JsiiObject.jsiiStaticCall(dev.groundwork.cdktf.providers.dbtcloud.repository.Repository.class, "generateConfigForImport", software.amazon.jsii.NativeType.forClass(com.hashicorp.cdktf.ImportableResource.class), new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(importToId, "importToId is required"), java.util.Objects.requireNonNull(importFromId, "importFromId is required") });
    }

    public void resetAzureActiveDirectoryProjectId() {
        software.amazon.jsii.Kernel.call(this, "resetAzureActiveDirectoryProjectId", software.amazon.jsii.NativeType.VOID);
    }

    public void resetAzureActiveDirectoryRepositoryId() {
        software.amazon.jsii.Kernel.call(this, "resetAzureActiveDirectoryRepositoryId", software.amazon.jsii.NativeType.VOID);
    }

    public void resetAzureBypassWebhookRegistrationFailure() {
        software.amazon.jsii.Kernel.call(this, "resetAzureBypassWebhookRegistrationFailure", software.amazon.jsii.NativeType.VOID);
    }

    public void resetFetchDeployKey() {
        software.amazon.jsii.Kernel.call(this, "resetFetchDeployKey", software.amazon.jsii.NativeType.VOID);
    }

    public void resetGitCloneStrategy() {
        software.amazon.jsii.Kernel.call(this, "resetGitCloneStrategy", software.amazon.jsii.NativeType.VOID);
    }

    public void resetGithubInstallationId() {
        software.amazon.jsii.Kernel.call(this, "resetGithubInstallationId", software.amazon.jsii.NativeType.VOID);
    }

    public void resetGitlabProjectId() {
        software.amazon.jsii.Kernel.call(this, "resetGitlabProjectId", software.amazon.jsii.NativeType.VOID);
    }

    public void resetIsActive() {
        software.amazon.jsii.Kernel.call(this, "resetIsActive", software.amazon.jsii.NativeType.VOID);
    }

    public void resetPrivateLinkEndpointId() {
        software.amazon.jsii.Kernel.call(this, "resetPrivateLinkEndpointId", software.amazon.jsii.NativeType.VOID);
    }

    public void resetPullRequestUrlTemplate() {
        software.amazon.jsii.Kernel.call(this, "resetPullRequestUrlTemplate", software.amazon.jsii.NativeType.VOID);
    }

    @Override
    protected @org.jetbrains.annotations.NotNull java.util.Map<java.lang.String, java.lang.Object> synthesizeAttributes() {
        return java.util.Collections.unmodifiableMap(software.amazon.jsii.Kernel.call(this, "synthesizeAttributes", software.amazon.jsii.NativeType.mapOf(software.amazon.jsii.NativeType.forClass(java.lang.Object.class))));
    }

    public final static java.lang.String TF_RESOURCE_TYPE;

    public @org.jetbrains.annotations.NotNull java.lang.String getDeployKey() {
        return software.amazon.jsii.Kernel.get(this, "deployKey", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getId() {
        return software.amazon.jsii.Kernel.get(this, "id", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.NotNull java.lang.Number getRepositoryCredentialsId() {
        return software.amazon.jsii.Kernel.get(this, "repositoryCredentialsId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public @org.jetbrains.annotations.NotNull java.lang.Number getRepositoryId() {
        return software.amazon.jsii.Kernel.get(this, "repositoryId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getAzureActiveDirectoryProjectIdInput() {
        return software.amazon.jsii.Kernel.get(this, "azureActiveDirectoryProjectIdInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getAzureActiveDirectoryRepositoryIdInput() {
        return software.amazon.jsii.Kernel.get(this, "azureActiveDirectoryRepositoryIdInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getAzureBypassWebhookRegistrationFailureInput() {
        return software.amazon.jsii.Kernel.get(this, "azureBypassWebhookRegistrationFailureInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getFetchDeployKeyInput() {
        return software.amazon.jsii.Kernel.get(this, "fetchDeployKeyInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getGitCloneStrategyInput() {
        return software.amazon.jsii.Kernel.get(this, "gitCloneStrategyInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.Number getGithubInstallationIdInput() {
        return software.amazon.jsii.Kernel.get(this, "githubInstallationIdInput", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.Number getGitlabProjectIdInput() {
        return software.amazon.jsii.Kernel.get(this, "gitlabProjectIdInput", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getIsActiveInput() {
        return software.amazon.jsii.Kernel.get(this, "isActiveInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getPrivateLinkEndpointIdInput() {
        return software.amazon.jsii.Kernel.get(this, "privateLinkEndpointIdInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.Number getProjectIdInput() {
        return software.amazon.jsii.Kernel.get(this, "projectIdInput", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getPullRequestUrlTemplateInput() {
        return software.amazon.jsii.Kernel.get(this, "pullRequestUrlTemplateInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getRemoteUrlInput() {
        return software.amazon.jsii.Kernel.get(this, "remoteUrlInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getAzureActiveDirectoryProjectId() {
        return software.amazon.jsii.Kernel.get(this, "azureActiveDirectoryProjectId", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setAzureActiveDirectoryProjectId(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "azureActiveDirectoryProjectId", java.util.Objects.requireNonNull(value, "azureActiveDirectoryProjectId is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getAzureActiveDirectoryRepositoryId() {
        return software.amazon.jsii.Kernel.get(this, "azureActiveDirectoryRepositoryId", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setAzureActiveDirectoryRepositoryId(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "azureActiveDirectoryRepositoryId", java.util.Objects.requireNonNull(value, "azureActiveDirectoryRepositoryId is required"));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.NotNull java.lang.Object getAzureBypassWebhookRegistrationFailure() {
        return software.amazon.jsii.Kernel.get(this, "azureBypassWebhookRegistrationFailure", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public void setAzureBypassWebhookRegistrationFailure(final @org.jetbrains.annotations.NotNull java.lang.Boolean value) {
        software.amazon.jsii.Kernel.set(this, "azureBypassWebhookRegistrationFailure", java.util.Objects.requireNonNull(value, "azureBypassWebhookRegistrationFailure is required"));
    }

    public void setAzureBypassWebhookRegistrationFailure(final @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.IResolvable value) {
        software.amazon.jsii.Kernel.set(this, "azureBypassWebhookRegistrationFailure", java.util.Objects.requireNonNull(value, "azureBypassWebhookRegistrationFailure is required"));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.NotNull java.lang.Object getFetchDeployKey() {
        return software.amazon.jsii.Kernel.get(this, "fetchDeployKey", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public void setFetchDeployKey(final @org.jetbrains.annotations.NotNull java.lang.Boolean value) {
        software.amazon.jsii.Kernel.set(this, "fetchDeployKey", java.util.Objects.requireNonNull(value, "fetchDeployKey is required"));
    }

    public void setFetchDeployKey(final @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.IResolvable value) {
        software.amazon.jsii.Kernel.set(this, "fetchDeployKey", java.util.Objects.requireNonNull(value, "fetchDeployKey is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getGitCloneStrategy() {
        return software.amazon.jsii.Kernel.get(this, "gitCloneStrategy", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setGitCloneStrategy(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "gitCloneStrategy", java.util.Objects.requireNonNull(value, "gitCloneStrategy is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.Number getGithubInstallationId() {
        return software.amazon.jsii.Kernel.get(this, "githubInstallationId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public void setGithubInstallationId(final @org.jetbrains.annotations.NotNull java.lang.Number value) {
        software.amazon.jsii.Kernel.set(this, "githubInstallationId", java.util.Objects.requireNonNull(value, "githubInstallationId is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.Number getGitlabProjectId() {
        return software.amazon.jsii.Kernel.get(this, "gitlabProjectId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public void setGitlabProjectId(final @org.jetbrains.annotations.NotNull java.lang.Number value) {
        software.amazon.jsii.Kernel.set(this, "gitlabProjectId", java.util.Objects.requireNonNull(value, "gitlabProjectId is required"));
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

    public @org.jetbrains.annotations.NotNull java.lang.String getPrivateLinkEndpointId() {
        return software.amazon.jsii.Kernel.get(this, "privateLinkEndpointId", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setPrivateLinkEndpointId(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "privateLinkEndpointId", java.util.Objects.requireNonNull(value, "privateLinkEndpointId is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.Number getProjectId() {
        return software.amazon.jsii.Kernel.get(this, "projectId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public void setProjectId(final @org.jetbrains.annotations.NotNull java.lang.Number value) {
        software.amazon.jsii.Kernel.set(this, "projectId", java.util.Objects.requireNonNull(value, "projectId is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getPullRequestUrlTemplate() {
        return software.amazon.jsii.Kernel.get(this, "pullRequestUrlTemplate", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setPullRequestUrlTemplate(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "pullRequestUrlTemplate", java.util.Objects.requireNonNull(value, "pullRequestUrlTemplate is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getRemoteUrl() {
        return software.amazon.jsii.Kernel.get(this, "remoteUrl", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setRemoteUrl(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "remoteUrl", java.util.Objects.requireNonNull(value, "remoteUrl is required"));
    }

    /**
     * A fluent builder for {@link dev.groundwork.cdktf.providers.dbtcloud.repository.Repository}.
     */
    public static final class Builder implements software.amazon.jsii.Builder<dev.groundwork.cdktf.providers.dbtcloud.repository.Repository> {
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
        private final dev.groundwork.cdktf.providers.dbtcloud.repository.RepositoryConfig.Builder config;

        private Builder(final software.constructs.Construct scope, final java.lang.String id) {
            this.scope = scope;
            this.id = id;
            this.config = new dev.groundwork.cdktf.providers.dbtcloud.repository.RepositoryConfig.Builder();
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
         * Docs at Terraform Registry: {@code Repository#project_id}.
         * <p>
         * @return {@code this}
         * @param projectId Docs at Terraform Registry: {@code Repository#project_id}. This parameter is required.
         */
        public Builder projectId(final java.lang.Number projectId) {
            this.config.projectId(projectId);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Repository#remote_url}.
         * <p>
         * @return {@code this}
         * @param remoteUrl Docs at Terraform Registry: {@code Repository#remote_url}. This parameter is required.
         */
        public Builder remoteUrl(final java.lang.String remoteUrl) {
            this.config.remoteUrl(remoteUrl);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Repository#azure_active_directory_project_id}.
         * <p>
         * @return {@code this}
         * @param azureActiveDirectoryProjectId Docs at Terraform Registry: {@code Repository#azure_active_directory_project_id}. This parameter is required.
         */
        public Builder azureActiveDirectoryProjectId(final java.lang.String azureActiveDirectoryProjectId) {
            this.config.azureActiveDirectoryProjectId(azureActiveDirectoryProjectId);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Repository#azure_active_directory_repository_id}.
         * <p>
         * @return {@code this}
         * @param azureActiveDirectoryRepositoryId Docs at Terraform Registry: {@code Repository#azure_active_directory_repository_id}. This parameter is required.
         */
        public Builder azureActiveDirectoryRepositoryId(final java.lang.String azureActiveDirectoryRepositoryId) {
            this.config.azureActiveDirectoryRepositoryId(azureActiveDirectoryRepositoryId);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Repository#azure_bypass_webhook_registration_failure}.
         * <p>
         * @return {@code this}
         * @param azureBypassWebhookRegistrationFailure Docs at Terraform Registry: {@code Repository#azure_bypass_webhook_registration_failure}. This parameter is required.
         */
        public Builder azureBypassWebhookRegistrationFailure(final java.lang.Boolean azureBypassWebhookRegistrationFailure) {
            this.config.azureBypassWebhookRegistrationFailure(azureBypassWebhookRegistrationFailure);
            return this;
        }
        /**
         * Docs at Terraform Registry: {@code Repository#azure_bypass_webhook_registration_failure}.
         * <p>
         * @return {@code this}
         * @param azureBypassWebhookRegistrationFailure Docs at Terraform Registry: {@code Repository#azure_bypass_webhook_registration_failure}. This parameter is required.
         */
        public Builder azureBypassWebhookRegistrationFailure(final com.hashicorp.cdktf.IResolvable azureBypassWebhookRegistrationFailure) {
            this.config.azureBypassWebhookRegistrationFailure(azureBypassWebhookRegistrationFailure);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Repository#fetch_deploy_key}.
         * <p>
         * @return {@code this}
         * @param fetchDeployKey Docs at Terraform Registry: {@code Repository#fetch_deploy_key}. This parameter is required.
         */
        public Builder fetchDeployKey(final java.lang.Boolean fetchDeployKey) {
            this.config.fetchDeployKey(fetchDeployKey);
            return this;
        }
        /**
         * Docs at Terraform Registry: {@code Repository#fetch_deploy_key}.
         * <p>
         * @return {@code this}
         * @param fetchDeployKey Docs at Terraform Registry: {@code Repository#fetch_deploy_key}. This parameter is required.
         */
        public Builder fetchDeployKey(final com.hashicorp.cdktf.IResolvable fetchDeployKey) {
            this.config.fetchDeployKey(fetchDeployKey);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Repository#git_clone_strategy}.
         * <p>
         * @return {@code this}
         * @param gitCloneStrategy Docs at Terraform Registry: {@code Repository#git_clone_strategy}. This parameter is required.
         */
        public Builder gitCloneStrategy(final java.lang.String gitCloneStrategy) {
            this.config.gitCloneStrategy(gitCloneStrategy);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Repository#github_installation_id}.
         * <p>
         * @return {@code this}
         * @param githubInstallationId Docs at Terraform Registry: {@code Repository#github_installation_id}. This parameter is required.
         */
        public Builder githubInstallationId(final java.lang.Number githubInstallationId) {
            this.config.githubInstallationId(githubInstallationId);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Repository#gitlab_project_id}.
         * <p>
         * @return {@code this}
         * @param gitlabProjectId Docs at Terraform Registry: {@code Repository#gitlab_project_id}. This parameter is required.
         */
        public Builder gitlabProjectId(final java.lang.Number gitlabProjectId) {
            this.config.gitlabProjectId(gitlabProjectId);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Repository#is_active}.
         * <p>
         * @return {@code this}
         * @param isActive Docs at Terraform Registry: {@code Repository#is_active}. This parameter is required.
         */
        public Builder isActive(final java.lang.Boolean isActive) {
            this.config.isActive(isActive);
            return this;
        }
        /**
         * Docs at Terraform Registry: {@code Repository#is_active}.
         * <p>
         * @return {@code this}
         * @param isActive Docs at Terraform Registry: {@code Repository#is_active}. This parameter is required.
         */
        public Builder isActive(final com.hashicorp.cdktf.IResolvable isActive) {
            this.config.isActive(isActive);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Repository#private_link_endpoint_id}.
         * <p>
         * @return {@code this}
         * @param privateLinkEndpointId Docs at Terraform Registry: {@code Repository#private_link_endpoint_id}. This parameter is required.
         */
        public Builder privateLinkEndpointId(final java.lang.String privateLinkEndpointId) {
            this.config.privateLinkEndpointId(privateLinkEndpointId);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Repository#pull_request_url_template}.
         * <p>
         * @return {@code this}
         * @param pullRequestUrlTemplate Docs at Terraform Registry: {@code Repository#pull_request_url_template}. This parameter is required.
         */
        public Builder pullRequestUrlTemplate(final java.lang.String pullRequestUrlTemplate) {
            this.config.pullRequestUrlTemplate(pullRequestUrlTemplate);
            return this;
        }

        /**
         * @return a newly built instance of {@link dev.groundwork.cdktf.providers.dbtcloud.repository.Repository}.
         */
        @Override
        public dev.groundwork.cdktf.providers.dbtcloud.repository.Repository build() {
            return new dev.groundwork.cdktf.providers.dbtcloud.repository.Repository(
                this.scope,
                this.id,
                this.config.build()
            );
        }
    }
}
