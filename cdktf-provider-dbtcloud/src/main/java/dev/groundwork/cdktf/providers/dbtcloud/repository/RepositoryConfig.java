package dev.groundwork.cdktf.providers.dbtcloud.repository;

@javax.annotation.Generated(value = "jsii-pacmak/1.140.0 (build 79fd58c)")
@software.amazon.jsii.Jsii(module = dev.groundwork.cdktf.providers.dbtcloud.$Module.class, fqn = "dbtcloud.repository.RepositoryConfig")
@software.amazon.jsii.Jsii.Proxy(RepositoryConfig.Jsii$Proxy.class)
public interface RepositoryConfig extends software.amazon.jsii.JsiiSerializable, com.hashicorp.cdktf.TerraformMetaArguments {

    /**
     * Docs at Terraform Registry: {@code Repository#project_id}.
     */
    @org.jetbrains.annotations.NotNull java.lang.Number getProjectId();

    /**
     * Docs at Terraform Registry: {@code Repository#remote_url}.
     */
    @org.jetbrains.annotations.NotNull java.lang.String getRemoteUrl();

    /**
     * Docs at Terraform Registry: {@code Repository#azure_active_directory_project_id}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getAzureActiveDirectoryProjectId() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Repository#azure_active_directory_repository_id}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getAzureActiveDirectoryRepositoryId() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Repository#azure_bypass_webhook_registration_failure}.
     * <p>
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    default @org.jetbrains.annotations.Nullable java.lang.Object getAzureBypassWebhookRegistrationFailure() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Repository#fetch_deploy_key}.
     * <p>
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    default @org.jetbrains.annotations.Nullable java.lang.Object getFetchDeployKey() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Repository#git_clone_strategy}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getGitCloneStrategy() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Repository#github_installation_id}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.Number getGithubInstallationId() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Repository#gitlab_project_id}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.Number getGitlabProjectId() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Repository#is_active}.
     * <p>
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    default @org.jetbrains.annotations.Nullable java.lang.Object getIsActive() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Repository#private_link_endpoint_id}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getPrivateLinkEndpointId() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Repository#pull_request_url_template}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getPullRequestUrlTemplate() {
        return null;
    }

    /**
     * @return a {@link Builder} of {@link RepositoryConfig}
     */
    static Builder builder() {
        return new Builder();
    }
    /**
     * A builder for {@link RepositoryConfig}
     */
    public static final class Builder implements software.amazon.jsii.Builder<RepositoryConfig> {
        java.lang.Number projectId;
        java.lang.String remoteUrl;
        java.lang.String azureActiveDirectoryProjectId;
        java.lang.String azureActiveDirectoryRepositoryId;
        java.lang.Object azureBypassWebhookRegistrationFailure;
        java.lang.Object fetchDeployKey;
        java.lang.String gitCloneStrategy;
        java.lang.Number githubInstallationId;
        java.lang.Number gitlabProjectId;
        java.lang.Object isActive;
        java.lang.String privateLinkEndpointId;
        java.lang.String pullRequestUrlTemplate;
        java.lang.Object connection;
        java.lang.Object count;
        java.util.List<com.hashicorp.cdktf.ITerraformDependable> dependsOn;
        com.hashicorp.cdktf.ITerraformIterator forEach;
        com.hashicorp.cdktf.TerraformResourceLifecycle lifecycle;
        com.hashicorp.cdktf.TerraformProvider provider;
        java.util.List<java.lang.Object> provisioners;

        /**
         * Sets the value of {@link RepositoryConfig#getProjectId}
         * @param projectId Docs at Terraform Registry: {@code Repository#project_id}. This parameter is required.
         * @return {@code this}
         */
        public Builder projectId(java.lang.Number projectId) {
            this.projectId = projectId;
            return this;
        }

        /**
         * Sets the value of {@link RepositoryConfig#getRemoteUrl}
         * @param remoteUrl Docs at Terraform Registry: {@code Repository#remote_url}. This parameter is required.
         * @return {@code this}
         */
        public Builder remoteUrl(java.lang.String remoteUrl) {
            this.remoteUrl = remoteUrl;
            return this;
        }

        /**
         * Sets the value of {@link RepositoryConfig#getAzureActiveDirectoryProjectId}
         * @param azureActiveDirectoryProjectId Docs at Terraform Registry: {@code Repository#azure_active_directory_project_id}.
         * @return {@code this}
         */
        public Builder azureActiveDirectoryProjectId(java.lang.String azureActiveDirectoryProjectId) {
            this.azureActiveDirectoryProjectId = azureActiveDirectoryProjectId;
            return this;
        }

        /**
         * Sets the value of {@link RepositoryConfig#getAzureActiveDirectoryRepositoryId}
         * @param azureActiveDirectoryRepositoryId Docs at Terraform Registry: {@code Repository#azure_active_directory_repository_id}.
         * @return {@code this}
         */
        public Builder azureActiveDirectoryRepositoryId(java.lang.String azureActiveDirectoryRepositoryId) {
            this.azureActiveDirectoryRepositoryId = azureActiveDirectoryRepositoryId;
            return this;
        }

        /**
         * Sets the value of {@link RepositoryConfig#getAzureBypassWebhookRegistrationFailure}
         * @param azureBypassWebhookRegistrationFailure Docs at Terraform Registry: {@code Repository#azure_bypass_webhook_registration_failure}.
         * @return {@code this}
         */
        public Builder azureBypassWebhookRegistrationFailure(java.lang.Boolean azureBypassWebhookRegistrationFailure) {
            this.azureBypassWebhookRegistrationFailure = azureBypassWebhookRegistrationFailure;
            return this;
        }

        /**
         * Sets the value of {@link RepositoryConfig#getAzureBypassWebhookRegistrationFailure}
         * @param azureBypassWebhookRegistrationFailure Docs at Terraform Registry: {@code Repository#azure_bypass_webhook_registration_failure}.
         * @return {@code this}
         */
        public Builder azureBypassWebhookRegistrationFailure(com.hashicorp.cdktf.IResolvable azureBypassWebhookRegistrationFailure) {
            this.azureBypassWebhookRegistrationFailure = azureBypassWebhookRegistrationFailure;
            return this;
        }

        /**
         * Sets the value of {@link RepositoryConfig#getFetchDeployKey}
         * @param fetchDeployKey Docs at Terraform Registry: {@code Repository#fetch_deploy_key}.
         * @return {@code this}
         */
        public Builder fetchDeployKey(java.lang.Boolean fetchDeployKey) {
            this.fetchDeployKey = fetchDeployKey;
            return this;
        }

        /**
         * Sets the value of {@link RepositoryConfig#getFetchDeployKey}
         * @param fetchDeployKey Docs at Terraform Registry: {@code Repository#fetch_deploy_key}.
         * @return {@code this}
         */
        public Builder fetchDeployKey(com.hashicorp.cdktf.IResolvable fetchDeployKey) {
            this.fetchDeployKey = fetchDeployKey;
            return this;
        }

        /**
         * Sets the value of {@link RepositoryConfig#getGitCloneStrategy}
         * @param gitCloneStrategy Docs at Terraform Registry: {@code Repository#git_clone_strategy}.
         * @return {@code this}
         */
        public Builder gitCloneStrategy(java.lang.String gitCloneStrategy) {
            this.gitCloneStrategy = gitCloneStrategy;
            return this;
        }

        /**
         * Sets the value of {@link RepositoryConfig#getGithubInstallationId}
         * @param githubInstallationId Docs at Terraform Registry: {@code Repository#github_installation_id}.
         * @return {@code this}
         */
        public Builder githubInstallationId(java.lang.Number githubInstallationId) {
            this.githubInstallationId = githubInstallationId;
            return this;
        }

        /**
         * Sets the value of {@link RepositoryConfig#getGitlabProjectId}
         * @param gitlabProjectId Docs at Terraform Registry: {@code Repository#gitlab_project_id}.
         * @return {@code this}
         */
        public Builder gitlabProjectId(java.lang.Number gitlabProjectId) {
            this.gitlabProjectId = gitlabProjectId;
            return this;
        }

        /**
         * Sets the value of {@link RepositoryConfig#getIsActive}
         * @param isActive Docs at Terraform Registry: {@code Repository#is_active}.
         * @return {@code this}
         */
        public Builder isActive(java.lang.Boolean isActive) {
            this.isActive = isActive;
            return this;
        }

        /**
         * Sets the value of {@link RepositoryConfig#getIsActive}
         * @param isActive Docs at Terraform Registry: {@code Repository#is_active}.
         * @return {@code this}
         */
        public Builder isActive(com.hashicorp.cdktf.IResolvable isActive) {
            this.isActive = isActive;
            return this;
        }

        /**
         * Sets the value of {@link RepositoryConfig#getPrivateLinkEndpointId}
         * @param privateLinkEndpointId Docs at Terraform Registry: {@code Repository#private_link_endpoint_id}.
         * @return {@code this}
         */
        public Builder privateLinkEndpointId(java.lang.String privateLinkEndpointId) {
            this.privateLinkEndpointId = privateLinkEndpointId;
            return this;
        }

        /**
         * Sets the value of {@link RepositoryConfig#getPullRequestUrlTemplate}
         * @param pullRequestUrlTemplate Docs at Terraform Registry: {@code Repository#pull_request_url_template}.
         * @return {@code this}
         */
        public Builder pullRequestUrlTemplate(java.lang.String pullRequestUrlTemplate) {
            this.pullRequestUrlTemplate = pullRequestUrlTemplate;
            return this;
        }

        /**
         * Sets the value of {@link RepositoryConfig#getConnection}
         * @param connection the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder connection(com.hashicorp.cdktf.SSHProvisionerConnection connection) {
            this.connection = connection;
            return this;
        }

        /**
         * Sets the value of {@link RepositoryConfig#getConnection}
         * @param connection the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder connection(com.hashicorp.cdktf.WinrmProvisionerConnection connection) {
            this.connection = connection;
            return this;
        }

        /**
         * Sets the value of {@link RepositoryConfig#getCount}
         * @param count the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder count(java.lang.Number count) {
            this.count = count;
            return this;
        }

        /**
         * Sets the value of {@link RepositoryConfig#getCount}
         * @param count the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder count(com.hashicorp.cdktf.TerraformCount count) {
            this.count = count;
            return this;
        }

        /**
         * Sets the value of {@link RepositoryConfig#getDependsOn}
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
         * Sets the value of {@link RepositoryConfig#getForEach}
         * @param forEach the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder forEach(com.hashicorp.cdktf.ITerraformIterator forEach) {
            this.forEach = forEach;
            return this;
        }

        /**
         * Sets the value of {@link RepositoryConfig#getLifecycle}
         * @param lifecycle the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder lifecycle(com.hashicorp.cdktf.TerraformResourceLifecycle lifecycle) {
            this.lifecycle = lifecycle;
            return this;
        }

        /**
         * Sets the value of {@link RepositoryConfig#getProvider}
         * @param provider the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder provider(com.hashicorp.cdktf.TerraformProvider provider) {
            this.provider = provider;
            return this;
        }

        /**
         * Sets the value of {@link RepositoryConfig#getProvisioners}
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
         * @return a new instance of {@link RepositoryConfig}
         * @throws NullPointerException if any required attribute was not provided
         */
        @Override
        public RepositoryConfig build() {
            return new Jsii$Proxy(this);
        }
    }

    /**
     * An implementation for {@link RepositoryConfig}
     */
    @software.amazon.jsii.Internal
    final class Jsii$Proxy extends software.amazon.jsii.JsiiObject implements RepositoryConfig {
        private final java.lang.Number projectId;
        private final java.lang.String remoteUrl;
        private final java.lang.String azureActiveDirectoryProjectId;
        private final java.lang.String azureActiveDirectoryRepositoryId;
        private final java.lang.Object azureBypassWebhookRegistrationFailure;
        private final java.lang.Object fetchDeployKey;
        private final java.lang.String gitCloneStrategy;
        private final java.lang.Number githubInstallationId;
        private final java.lang.Number gitlabProjectId;
        private final java.lang.Object isActive;
        private final java.lang.String privateLinkEndpointId;
        private final java.lang.String pullRequestUrlTemplate;
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
            this.projectId = software.amazon.jsii.Kernel.get(this, "projectId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
            this.remoteUrl = software.amazon.jsii.Kernel.get(this, "remoteUrl", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.azureActiveDirectoryProjectId = software.amazon.jsii.Kernel.get(this, "azureActiveDirectoryProjectId", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.azureActiveDirectoryRepositoryId = software.amazon.jsii.Kernel.get(this, "azureActiveDirectoryRepositoryId", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.azureBypassWebhookRegistrationFailure = software.amazon.jsii.Kernel.get(this, "azureBypassWebhookRegistrationFailure", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
            this.fetchDeployKey = software.amazon.jsii.Kernel.get(this, "fetchDeployKey", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
            this.gitCloneStrategy = software.amazon.jsii.Kernel.get(this, "gitCloneStrategy", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.githubInstallationId = software.amazon.jsii.Kernel.get(this, "githubInstallationId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
            this.gitlabProjectId = software.amazon.jsii.Kernel.get(this, "gitlabProjectId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
            this.isActive = software.amazon.jsii.Kernel.get(this, "isActive", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
            this.privateLinkEndpointId = software.amazon.jsii.Kernel.get(this, "privateLinkEndpointId", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.pullRequestUrlTemplate = software.amazon.jsii.Kernel.get(this, "pullRequestUrlTemplate", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
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
            this.projectId = java.util.Objects.requireNonNull(builder.projectId, "projectId is required");
            this.remoteUrl = java.util.Objects.requireNonNull(builder.remoteUrl, "remoteUrl is required");
            this.azureActiveDirectoryProjectId = builder.azureActiveDirectoryProjectId;
            this.azureActiveDirectoryRepositoryId = builder.azureActiveDirectoryRepositoryId;
            this.azureBypassWebhookRegistrationFailure = builder.azureBypassWebhookRegistrationFailure;
            this.fetchDeployKey = builder.fetchDeployKey;
            this.gitCloneStrategy = builder.gitCloneStrategy;
            this.githubInstallationId = builder.githubInstallationId;
            this.gitlabProjectId = builder.gitlabProjectId;
            this.isActive = builder.isActive;
            this.privateLinkEndpointId = builder.privateLinkEndpointId;
            this.pullRequestUrlTemplate = builder.pullRequestUrlTemplate;
            this.connection = builder.connection;
            this.count = builder.count;
            this.dependsOn = (java.util.List<com.hashicorp.cdktf.ITerraformDependable>)builder.dependsOn;
            this.forEach = builder.forEach;
            this.lifecycle = builder.lifecycle;
            this.provider = builder.provider;
            this.provisioners = (java.util.List<java.lang.Object>)builder.provisioners;
        }

        @Override
        public final java.lang.Number getProjectId() {
            return this.projectId;
        }

        @Override
        public final java.lang.String getRemoteUrl() {
            return this.remoteUrl;
        }

        @Override
        public final java.lang.String getAzureActiveDirectoryProjectId() {
            return this.azureActiveDirectoryProjectId;
        }

        @Override
        public final java.lang.String getAzureActiveDirectoryRepositoryId() {
            return this.azureActiveDirectoryRepositoryId;
        }

        @Override
        public final java.lang.Object getAzureBypassWebhookRegistrationFailure() {
            return this.azureBypassWebhookRegistrationFailure;
        }

        @Override
        public final java.lang.Object getFetchDeployKey() {
            return this.fetchDeployKey;
        }

        @Override
        public final java.lang.String getGitCloneStrategy() {
            return this.gitCloneStrategy;
        }

        @Override
        public final java.lang.Number getGithubInstallationId() {
            return this.githubInstallationId;
        }

        @Override
        public final java.lang.Number getGitlabProjectId() {
            return this.gitlabProjectId;
        }

        @Override
        public final java.lang.Object getIsActive() {
            return this.isActive;
        }

        @Override
        public final java.lang.String getPrivateLinkEndpointId() {
            return this.privateLinkEndpointId;
        }

        @Override
        public final java.lang.String getPullRequestUrlTemplate() {
            return this.pullRequestUrlTemplate;
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

            data.set("projectId", om.valueToTree(this.getProjectId()));
            data.set("remoteUrl", om.valueToTree(this.getRemoteUrl()));
            if (this.getAzureActiveDirectoryProjectId() != null) {
                data.set("azureActiveDirectoryProjectId", om.valueToTree(this.getAzureActiveDirectoryProjectId()));
            }
            if (this.getAzureActiveDirectoryRepositoryId() != null) {
                data.set("azureActiveDirectoryRepositoryId", om.valueToTree(this.getAzureActiveDirectoryRepositoryId()));
            }
            if (this.getAzureBypassWebhookRegistrationFailure() != null) {
                data.set("azureBypassWebhookRegistrationFailure", om.valueToTree(this.getAzureBypassWebhookRegistrationFailure()));
            }
            if (this.getFetchDeployKey() != null) {
                data.set("fetchDeployKey", om.valueToTree(this.getFetchDeployKey()));
            }
            if (this.getGitCloneStrategy() != null) {
                data.set("gitCloneStrategy", om.valueToTree(this.getGitCloneStrategy()));
            }
            if (this.getGithubInstallationId() != null) {
                data.set("githubInstallationId", om.valueToTree(this.getGithubInstallationId()));
            }
            if (this.getGitlabProjectId() != null) {
                data.set("gitlabProjectId", om.valueToTree(this.getGitlabProjectId()));
            }
            if (this.getIsActive() != null) {
                data.set("isActive", om.valueToTree(this.getIsActive()));
            }
            if (this.getPrivateLinkEndpointId() != null) {
                data.set("privateLinkEndpointId", om.valueToTree(this.getPrivateLinkEndpointId()));
            }
            if (this.getPullRequestUrlTemplate() != null) {
                data.set("pullRequestUrlTemplate", om.valueToTree(this.getPullRequestUrlTemplate()));
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
            struct.set("fqn", om.valueToTree("dbtcloud.repository.RepositoryConfig"));
            struct.set("data", data);

            final com.fasterxml.jackson.databind.node.ObjectNode obj = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
            obj.set("$jsii.struct", struct);

            return obj;
        }

        @Override
        public final boolean equals(final java.lang.Object o) {
            if (this == o) return true;
            if (o == null || getClass() != o.getClass()) return false;

            RepositoryConfig.Jsii$Proxy that = (RepositoryConfig.Jsii$Proxy) o;

            if (!projectId.equals(that.projectId)) return false;
            if (!remoteUrl.equals(that.remoteUrl)) return false;
            if (this.azureActiveDirectoryProjectId != null ? !this.azureActiveDirectoryProjectId.equals(that.azureActiveDirectoryProjectId) : that.azureActiveDirectoryProjectId != null) return false;
            if (this.azureActiveDirectoryRepositoryId != null ? !this.azureActiveDirectoryRepositoryId.equals(that.azureActiveDirectoryRepositoryId) : that.azureActiveDirectoryRepositoryId != null) return false;
            if (this.azureBypassWebhookRegistrationFailure != null ? !this.azureBypassWebhookRegistrationFailure.equals(that.azureBypassWebhookRegistrationFailure) : that.azureBypassWebhookRegistrationFailure != null) return false;
            if (this.fetchDeployKey != null ? !this.fetchDeployKey.equals(that.fetchDeployKey) : that.fetchDeployKey != null) return false;
            if (this.gitCloneStrategy != null ? !this.gitCloneStrategy.equals(that.gitCloneStrategy) : that.gitCloneStrategy != null) return false;
            if (this.githubInstallationId != null ? !this.githubInstallationId.equals(that.githubInstallationId) : that.githubInstallationId != null) return false;
            if (this.gitlabProjectId != null ? !this.gitlabProjectId.equals(that.gitlabProjectId) : that.gitlabProjectId != null) return false;
            if (this.isActive != null ? !this.isActive.equals(that.isActive) : that.isActive != null) return false;
            if (this.privateLinkEndpointId != null ? !this.privateLinkEndpointId.equals(that.privateLinkEndpointId) : that.privateLinkEndpointId != null) return false;
            if (this.pullRequestUrlTemplate != null ? !this.pullRequestUrlTemplate.equals(that.pullRequestUrlTemplate) : that.pullRequestUrlTemplate != null) return false;
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
            int result = this.projectId.hashCode();
            result = 31 * result + (this.remoteUrl.hashCode());
            result = 31 * result + (this.azureActiveDirectoryProjectId != null ? this.azureActiveDirectoryProjectId.hashCode() : 0);
            result = 31 * result + (this.azureActiveDirectoryRepositoryId != null ? this.azureActiveDirectoryRepositoryId.hashCode() : 0);
            result = 31 * result + (this.azureBypassWebhookRegistrationFailure != null ? this.azureBypassWebhookRegistrationFailure.hashCode() : 0);
            result = 31 * result + (this.fetchDeployKey != null ? this.fetchDeployKey.hashCode() : 0);
            result = 31 * result + (this.gitCloneStrategy != null ? this.gitCloneStrategy.hashCode() : 0);
            result = 31 * result + (this.githubInstallationId != null ? this.githubInstallationId.hashCode() : 0);
            result = 31 * result + (this.gitlabProjectId != null ? this.gitlabProjectId.hashCode() : 0);
            result = 31 * result + (this.isActive != null ? this.isActive.hashCode() : 0);
            result = 31 * result + (this.privateLinkEndpointId != null ? this.privateLinkEndpointId.hashCode() : 0);
            result = 31 * result + (this.pullRequestUrlTemplate != null ? this.pullRequestUrlTemplate.hashCode() : 0);
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
