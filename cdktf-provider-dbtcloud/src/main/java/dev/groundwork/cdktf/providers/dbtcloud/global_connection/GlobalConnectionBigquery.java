package dev.groundwork.cdktf.providers.dbtcloud.global_connection;

@javax.annotation.Generated(value = "jsii-pacmak/1.140.0 (build 79fd58c)")
@software.amazon.jsii.Jsii(module = dev.groundwork.cdktf.providers.dbtcloud.$Module.class, fqn = "dbtcloud.globalConnection.GlobalConnectionBigquery")
@software.amazon.jsii.Jsii.Proxy(GlobalConnectionBigquery.Jsii$Proxy.class)
public interface GlobalConnectionBigquery extends software.amazon.jsii.JsiiSerializable {

    /**
     * Docs at Terraform Registry: {@code GlobalConnection#gcp_project_id}.
     */
    @org.jetbrains.annotations.NotNull java.lang.String getGcpProjectId();

    /**
     * Docs at Terraform Registry: {@code GlobalConnection#application_id}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getApplicationId() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code GlobalConnection#application_secret}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getApplicationSecret() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code GlobalConnection#auth_provider_x509_cert_url}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getAuthProviderX509CertUrl() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code GlobalConnection#auth_uri}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getAuthUri() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code GlobalConnection#client_email}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getClientEmail() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code GlobalConnection#client_id}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getClientId() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code GlobalConnection#client_x509_cert_url}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getClientX509CertUrl() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code GlobalConnection#dataproc_cluster_name}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getDataprocClusterName() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code GlobalConnection#dataproc_region}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getDataprocRegion() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code GlobalConnection#deployment_env_auth_type}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getDeploymentEnvAuthType() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code GlobalConnection#execution_project}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getExecutionProject() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code GlobalConnection#gcs_bucket}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getGcsBucket() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code GlobalConnection#impersonate_service_account}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getImpersonateServiceAccount() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code GlobalConnection#job_creation_timeout_seconds}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.Number getJobCreationTimeoutSeconds() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code GlobalConnection#job_execution_timeout_seconds}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.Number getJobExecutionTimeoutSeconds() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code GlobalConnection#job_retry_deadline_seconds}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.Number getJobRetryDeadlineSeconds() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code GlobalConnection#location}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getLocation() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code GlobalConnection#maximum_bytes_billed}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.Number getMaximumBytesBilled() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code GlobalConnection#priority}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getPriority() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code GlobalConnection#private_key}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getPrivateKey() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code GlobalConnection#private_key_id}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getPrivateKeyId() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code GlobalConnection#retries}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.Number getRetries() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code GlobalConnection#scopes}.
     */
    default @org.jetbrains.annotations.Nullable java.util.List<java.lang.String> getScopes() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code GlobalConnection#timeout_seconds}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.Number getTimeoutSeconds() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code GlobalConnection#token_uri}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getTokenUri() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code GlobalConnection#use_latest_adapter}.
     * <p>
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    default @org.jetbrains.annotations.Nullable java.lang.Object getUseLatestAdapter() {
        return null;
    }

    /**
     * @return a {@link Builder} of {@link GlobalConnectionBigquery}
     */
    static Builder builder() {
        return new Builder();
    }
    /**
     * A builder for {@link GlobalConnectionBigquery}
     */
    public static final class Builder implements software.amazon.jsii.Builder<GlobalConnectionBigquery> {
        java.lang.String gcpProjectId;
        java.lang.String applicationId;
        java.lang.String applicationSecret;
        java.lang.String authProviderX509CertUrl;
        java.lang.String authUri;
        java.lang.String clientEmail;
        java.lang.String clientId;
        java.lang.String clientX509CertUrl;
        java.lang.String dataprocClusterName;
        java.lang.String dataprocRegion;
        java.lang.String deploymentEnvAuthType;
        java.lang.String executionProject;
        java.lang.String gcsBucket;
        java.lang.String impersonateServiceAccount;
        java.lang.Number jobCreationTimeoutSeconds;
        java.lang.Number jobExecutionTimeoutSeconds;
        java.lang.Number jobRetryDeadlineSeconds;
        java.lang.String location;
        java.lang.Number maximumBytesBilled;
        java.lang.String priority;
        java.lang.String privateKey;
        java.lang.String privateKeyId;
        java.lang.Number retries;
        java.util.List<java.lang.String> scopes;
        java.lang.Number timeoutSeconds;
        java.lang.String tokenUri;
        java.lang.Object useLatestAdapter;

        /**
         * Sets the value of {@link GlobalConnectionBigquery#getGcpProjectId}
         * @param gcpProjectId Docs at Terraform Registry: {@code GlobalConnection#gcp_project_id}. This parameter is required.
         * @return {@code this}
         */
        public Builder gcpProjectId(java.lang.String gcpProjectId) {
            this.gcpProjectId = gcpProjectId;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionBigquery#getApplicationId}
         * @param applicationId Docs at Terraform Registry: {@code GlobalConnection#application_id}.
         * @return {@code this}
         */
        public Builder applicationId(java.lang.String applicationId) {
            this.applicationId = applicationId;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionBigquery#getApplicationSecret}
         * @param applicationSecret Docs at Terraform Registry: {@code GlobalConnection#application_secret}.
         * @return {@code this}
         */
        public Builder applicationSecret(java.lang.String applicationSecret) {
            this.applicationSecret = applicationSecret;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionBigquery#getAuthProviderX509CertUrl}
         * @param authProviderX509CertUrl Docs at Terraform Registry: {@code GlobalConnection#auth_provider_x509_cert_url}.
         * @return {@code this}
         */
        public Builder authProviderX509CertUrl(java.lang.String authProviderX509CertUrl) {
            this.authProviderX509CertUrl = authProviderX509CertUrl;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionBigquery#getAuthUri}
         * @param authUri Docs at Terraform Registry: {@code GlobalConnection#auth_uri}.
         * @return {@code this}
         */
        public Builder authUri(java.lang.String authUri) {
            this.authUri = authUri;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionBigquery#getClientEmail}
         * @param clientEmail Docs at Terraform Registry: {@code GlobalConnection#client_email}.
         * @return {@code this}
         */
        public Builder clientEmail(java.lang.String clientEmail) {
            this.clientEmail = clientEmail;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionBigquery#getClientId}
         * @param clientId Docs at Terraform Registry: {@code GlobalConnection#client_id}.
         * @return {@code this}
         */
        public Builder clientId(java.lang.String clientId) {
            this.clientId = clientId;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionBigquery#getClientX509CertUrl}
         * @param clientX509CertUrl Docs at Terraform Registry: {@code GlobalConnection#client_x509_cert_url}.
         * @return {@code this}
         */
        public Builder clientX509CertUrl(java.lang.String clientX509CertUrl) {
            this.clientX509CertUrl = clientX509CertUrl;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionBigquery#getDataprocClusterName}
         * @param dataprocClusterName Docs at Terraform Registry: {@code GlobalConnection#dataproc_cluster_name}.
         * @return {@code this}
         */
        public Builder dataprocClusterName(java.lang.String dataprocClusterName) {
            this.dataprocClusterName = dataprocClusterName;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionBigquery#getDataprocRegion}
         * @param dataprocRegion Docs at Terraform Registry: {@code GlobalConnection#dataproc_region}.
         * @return {@code this}
         */
        public Builder dataprocRegion(java.lang.String dataprocRegion) {
            this.dataprocRegion = dataprocRegion;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionBigquery#getDeploymentEnvAuthType}
         * @param deploymentEnvAuthType Docs at Terraform Registry: {@code GlobalConnection#deployment_env_auth_type}.
         * @return {@code this}
         */
        public Builder deploymentEnvAuthType(java.lang.String deploymentEnvAuthType) {
            this.deploymentEnvAuthType = deploymentEnvAuthType;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionBigquery#getExecutionProject}
         * @param executionProject Docs at Terraform Registry: {@code GlobalConnection#execution_project}.
         * @return {@code this}
         */
        public Builder executionProject(java.lang.String executionProject) {
            this.executionProject = executionProject;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionBigquery#getGcsBucket}
         * @param gcsBucket Docs at Terraform Registry: {@code GlobalConnection#gcs_bucket}.
         * @return {@code this}
         */
        public Builder gcsBucket(java.lang.String gcsBucket) {
            this.gcsBucket = gcsBucket;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionBigquery#getImpersonateServiceAccount}
         * @param impersonateServiceAccount Docs at Terraform Registry: {@code GlobalConnection#impersonate_service_account}.
         * @return {@code this}
         */
        public Builder impersonateServiceAccount(java.lang.String impersonateServiceAccount) {
            this.impersonateServiceAccount = impersonateServiceAccount;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionBigquery#getJobCreationTimeoutSeconds}
         * @param jobCreationTimeoutSeconds Docs at Terraform Registry: {@code GlobalConnection#job_creation_timeout_seconds}.
         * @return {@code this}
         */
        public Builder jobCreationTimeoutSeconds(java.lang.Number jobCreationTimeoutSeconds) {
            this.jobCreationTimeoutSeconds = jobCreationTimeoutSeconds;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionBigquery#getJobExecutionTimeoutSeconds}
         * @param jobExecutionTimeoutSeconds Docs at Terraform Registry: {@code GlobalConnection#job_execution_timeout_seconds}.
         * @return {@code this}
         */
        public Builder jobExecutionTimeoutSeconds(java.lang.Number jobExecutionTimeoutSeconds) {
            this.jobExecutionTimeoutSeconds = jobExecutionTimeoutSeconds;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionBigquery#getJobRetryDeadlineSeconds}
         * @param jobRetryDeadlineSeconds Docs at Terraform Registry: {@code GlobalConnection#job_retry_deadline_seconds}.
         * @return {@code this}
         */
        public Builder jobRetryDeadlineSeconds(java.lang.Number jobRetryDeadlineSeconds) {
            this.jobRetryDeadlineSeconds = jobRetryDeadlineSeconds;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionBigquery#getLocation}
         * @param location Docs at Terraform Registry: {@code GlobalConnection#location}.
         * @return {@code this}
         */
        public Builder location(java.lang.String location) {
            this.location = location;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionBigquery#getMaximumBytesBilled}
         * @param maximumBytesBilled Docs at Terraform Registry: {@code GlobalConnection#maximum_bytes_billed}.
         * @return {@code this}
         */
        public Builder maximumBytesBilled(java.lang.Number maximumBytesBilled) {
            this.maximumBytesBilled = maximumBytesBilled;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionBigquery#getPriority}
         * @param priority Docs at Terraform Registry: {@code GlobalConnection#priority}.
         * @return {@code this}
         */
        public Builder priority(java.lang.String priority) {
            this.priority = priority;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionBigquery#getPrivateKey}
         * @param privateKey Docs at Terraform Registry: {@code GlobalConnection#private_key}.
         * @return {@code this}
         */
        public Builder privateKey(java.lang.String privateKey) {
            this.privateKey = privateKey;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionBigquery#getPrivateKeyId}
         * @param privateKeyId Docs at Terraform Registry: {@code GlobalConnection#private_key_id}.
         * @return {@code this}
         */
        public Builder privateKeyId(java.lang.String privateKeyId) {
            this.privateKeyId = privateKeyId;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionBigquery#getRetries}
         * @param retries Docs at Terraform Registry: {@code GlobalConnection#retries}.
         * @return {@code this}
         */
        public Builder retries(java.lang.Number retries) {
            this.retries = retries;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionBigquery#getScopes}
         * @param scopes Docs at Terraform Registry: {@code GlobalConnection#scopes}.
         * @return {@code this}
         */
        public Builder scopes(java.util.List<java.lang.String> scopes) {
            this.scopes = scopes;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionBigquery#getTimeoutSeconds}
         * @param timeoutSeconds Docs at Terraform Registry: {@code GlobalConnection#timeout_seconds}.
         * @return {@code this}
         */
        public Builder timeoutSeconds(java.lang.Number timeoutSeconds) {
            this.timeoutSeconds = timeoutSeconds;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionBigquery#getTokenUri}
         * @param tokenUri Docs at Terraform Registry: {@code GlobalConnection#token_uri}.
         * @return {@code this}
         */
        public Builder tokenUri(java.lang.String tokenUri) {
            this.tokenUri = tokenUri;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionBigquery#getUseLatestAdapter}
         * @param useLatestAdapter Docs at Terraform Registry: {@code GlobalConnection#use_latest_adapter}.
         * @return {@code this}
         */
        public Builder useLatestAdapter(java.lang.Boolean useLatestAdapter) {
            this.useLatestAdapter = useLatestAdapter;
            return this;
        }

        /**
         * Sets the value of {@link GlobalConnectionBigquery#getUseLatestAdapter}
         * @param useLatestAdapter Docs at Terraform Registry: {@code GlobalConnection#use_latest_adapter}.
         * @return {@code this}
         */
        public Builder useLatestAdapter(com.hashicorp.cdktf.IResolvable useLatestAdapter) {
            this.useLatestAdapter = useLatestAdapter;
            return this;
        }

        /**
         * Builds the configured instance.
         * @return a new instance of {@link GlobalConnectionBigquery}
         * @throws NullPointerException if any required attribute was not provided
         */
        @Override
        public GlobalConnectionBigquery build() {
            return new Jsii$Proxy(this);
        }
    }

    /**
     * An implementation for {@link GlobalConnectionBigquery}
     */
    @software.amazon.jsii.Internal
    final class Jsii$Proxy extends software.amazon.jsii.JsiiObject implements GlobalConnectionBigquery {
        private final java.lang.String gcpProjectId;
        private final java.lang.String applicationId;
        private final java.lang.String applicationSecret;
        private final java.lang.String authProviderX509CertUrl;
        private final java.lang.String authUri;
        private final java.lang.String clientEmail;
        private final java.lang.String clientId;
        private final java.lang.String clientX509CertUrl;
        private final java.lang.String dataprocClusterName;
        private final java.lang.String dataprocRegion;
        private final java.lang.String deploymentEnvAuthType;
        private final java.lang.String executionProject;
        private final java.lang.String gcsBucket;
        private final java.lang.String impersonateServiceAccount;
        private final java.lang.Number jobCreationTimeoutSeconds;
        private final java.lang.Number jobExecutionTimeoutSeconds;
        private final java.lang.Number jobRetryDeadlineSeconds;
        private final java.lang.String location;
        private final java.lang.Number maximumBytesBilled;
        private final java.lang.String priority;
        private final java.lang.String privateKey;
        private final java.lang.String privateKeyId;
        private final java.lang.Number retries;
        private final java.util.List<java.lang.String> scopes;
        private final java.lang.Number timeoutSeconds;
        private final java.lang.String tokenUri;
        private final java.lang.Object useLatestAdapter;

        /**
         * Constructor that initializes the object based on values retrieved from the JsiiObject.
         * @param objRef Reference to the JSII managed object.
         */
        protected Jsii$Proxy(final software.amazon.jsii.JsiiObjectRef objRef) {
            super(objRef);
            this.gcpProjectId = software.amazon.jsii.Kernel.get(this, "gcpProjectId", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.applicationId = software.amazon.jsii.Kernel.get(this, "applicationId", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.applicationSecret = software.amazon.jsii.Kernel.get(this, "applicationSecret", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.authProviderX509CertUrl = software.amazon.jsii.Kernel.get(this, "authProviderX509CertUrl", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.authUri = software.amazon.jsii.Kernel.get(this, "authUri", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.clientEmail = software.amazon.jsii.Kernel.get(this, "clientEmail", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.clientId = software.amazon.jsii.Kernel.get(this, "clientId", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.clientX509CertUrl = software.amazon.jsii.Kernel.get(this, "clientX509CertUrl", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.dataprocClusterName = software.amazon.jsii.Kernel.get(this, "dataprocClusterName", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.dataprocRegion = software.amazon.jsii.Kernel.get(this, "dataprocRegion", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.deploymentEnvAuthType = software.amazon.jsii.Kernel.get(this, "deploymentEnvAuthType", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.executionProject = software.amazon.jsii.Kernel.get(this, "executionProject", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.gcsBucket = software.amazon.jsii.Kernel.get(this, "gcsBucket", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.impersonateServiceAccount = software.amazon.jsii.Kernel.get(this, "impersonateServiceAccount", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.jobCreationTimeoutSeconds = software.amazon.jsii.Kernel.get(this, "jobCreationTimeoutSeconds", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
            this.jobExecutionTimeoutSeconds = software.amazon.jsii.Kernel.get(this, "jobExecutionTimeoutSeconds", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
            this.jobRetryDeadlineSeconds = software.amazon.jsii.Kernel.get(this, "jobRetryDeadlineSeconds", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
            this.location = software.amazon.jsii.Kernel.get(this, "location", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.maximumBytesBilled = software.amazon.jsii.Kernel.get(this, "maximumBytesBilled", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
            this.priority = software.amazon.jsii.Kernel.get(this, "priority", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.privateKey = software.amazon.jsii.Kernel.get(this, "privateKey", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.privateKeyId = software.amazon.jsii.Kernel.get(this, "privateKeyId", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.retries = software.amazon.jsii.Kernel.get(this, "retries", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
            this.scopes = software.amazon.jsii.Kernel.get(this, "scopes", software.amazon.jsii.NativeType.listOf(software.amazon.jsii.NativeType.forClass(java.lang.String.class)));
            this.timeoutSeconds = software.amazon.jsii.Kernel.get(this, "timeoutSeconds", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
            this.tokenUri = software.amazon.jsii.Kernel.get(this, "tokenUri", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.useLatestAdapter = software.amazon.jsii.Kernel.get(this, "useLatestAdapter", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
        }

        /**
         * Constructor that initializes the object based on literal property values passed by the {@link Builder}.
         */
        protected Jsii$Proxy(final Builder builder) {
            super(software.amazon.jsii.JsiiObject.InitializationMode.JSII);
            this.gcpProjectId = java.util.Objects.requireNonNull(builder.gcpProjectId, "gcpProjectId is required");
            this.applicationId = builder.applicationId;
            this.applicationSecret = builder.applicationSecret;
            this.authProviderX509CertUrl = builder.authProviderX509CertUrl;
            this.authUri = builder.authUri;
            this.clientEmail = builder.clientEmail;
            this.clientId = builder.clientId;
            this.clientX509CertUrl = builder.clientX509CertUrl;
            this.dataprocClusterName = builder.dataprocClusterName;
            this.dataprocRegion = builder.dataprocRegion;
            this.deploymentEnvAuthType = builder.deploymentEnvAuthType;
            this.executionProject = builder.executionProject;
            this.gcsBucket = builder.gcsBucket;
            this.impersonateServiceAccount = builder.impersonateServiceAccount;
            this.jobCreationTimeoutSeconds = builder.jobCreationTimeoutSeconds;
            this.jobExecutionTimeoutSeconds = builder.jobExecutionTimeoutSeconds;
            this.jobRetryDeadlineSeconds = builder.jobRetryDeadlineSeconds;
            this.location = builder.location;
            this.maximumBytesBilled = builder.maximumBytesBilled;
            this.priority = builder.priority;
            this.privateKey = builder.privateKey;
            this.privateKeyId = builder.privateKeyId;
            this.retries = builder.retries;
            this.scopes = builder.scopes;
            this.timeoutSeconds = builder.timeoutSeconds;
            this.tokenUri = builder.tokenUri;
            this.useLatestAdapter = builder.useLatestAdapter;
        }

        @Override
        public final java.lang.String getGcpProjectId() {
            return this.gcpProjectId;
        }

        @Override
        public final java.lang.String getApplicationId() {
            return this.applicationId;
        }

        @Override
        public final java.lang.String getApplicationSecret() {
            return this.applicationSecret;
        }

        @Override
        public final java.lang.String getAuthProviderX509CertUrl() {
            return this.authProviderX509CertUrl;
        }

        @Override
        public final java.lang.String getAuthUri() {
            return this.authUri;
        }

        @Override
        public final java.lang.String getClientEmail() {
            return this.clientEmail;
        }

        @Override
        public final java.lang.String getClientId() {
            return this.clientId;
        }

        @Override
        public final java.lang.String getClientX509CertUrl() {
            return this.clientX509CertUrl;
        }

        @Override
        public final java.lang.String getDataprocClusterName() {
            return this.dataprocClusterName;
        }

        @Override
        public final java.lang.String getDataprocRegion() {
            return this.dataprocRegion;
        }

        @Override
        public final java.lang.String getDeploymentEnvAuthType() {
            return this.deploymentEnvAuthType;
        }

        @Override
        public final java.lang.String getExecutionProject() {
            return this.executionProject;
        }

        @Override
        public final java.lang.String getGcsBucket() {
            return this.gcsBucket;
        }

        @Override
        public final java.lang.String getImpersonateServiceAccount() {
            return this.impersonateServiceAccount;
        }

        @Override
        public final java.lang.Number getJobCreationTimeoutSeconds() {
            return this.jobCreationTimeoutSeconds;
        }

        @Override
        public final java.lang.Number getJobExecutionTimeoutSeconds() {
            return this.jobExecutionTimeoutSeconds;
        }

        @Override
        public final java.lang.Number getJobRetryDeadlineSeconds() {
            return this.jobRetryDeadlineSeconds;
        }

        @Override
        public final java.lang.String getLocation() {
            return this.location;
        }

        @Override
        public final java.lang.Number getMaximumBytesBilled() {
            return this.maximumBytesBilled;
        }

        @Override
        public final java.lang.String getPriority() {
            return this.priority;
        }

        @Override
        public final java.lang.String getPrivateKey() {
            return this.privateKey;
        }

        @Override
        public final java.lang.String getPrivateKeyId() {
            return this.privateKeyId;
        }

        @Override
        public final java.lang.Number getRetries() {
            return this.retries;
        }

        @Override
        public final java.util.List<java.lang.String> getScopes() {
            return this.scopes;
        }

        @Override
        public final java.lang.Number getTimeoutSeconds() {
            return this.timeoutSeconds;
        }

        @Override
        public final java.lang.String getTokenUri() {
            return this.tokenUri;
        }

        @Override
        public final java.lang.Object getUseLatestAdapter() {
            return this.useLatestAdapter;
        }

        @Override
        @software.amazon.jsii.Internal
        public com.fasterxml.jackson.databind.JsonNode $jsii$toJson() {
            final com.fasterxml.jackson.databind.ObjectMapper om = software.amazon.jsii.JsiiObjectMapper.INSTANCE;
            final com.fasterxml.jackson.databind.node.ObjectNode data = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();

            data.set("gcpProjectId", om.valueToTree(this.getGcpProjectId()));
            if (this.getApplicationId() != null) {
                data.set("applicationId", om.valueToTree(this.getApplicationId()));
            }
            if (this.getApplicationSecret() != null) {
                data.set("applicationSecret", om.valueToTree(this.getApplicationSecret()));
            }
            if (this.getAuthProviderX509CertUrl() != null) {
                data.set("authProviderX509CertUrl", om.valueToTree(this.getAuthProviderX509CertUrl()));
            }
            if (this.getAuthUri() != null) {
                data.set("authUri", om.valueToTree(this.getAuthUri()));
            }
            if (this.getClientEmail() != null) {
                data.set("clientEmail", om.valueToTree(this.getClientEmail()));
            }
            if (this.getClientId() != null) {
                data.set("clientId", om.valueToTree(this.getClientId()));
            }
            if (this.getClientX509CertUrl() != null) {
                data.set("clientX509CertUrl", om.valueToTree(this.getClientX509CertUrl()));
            }
            if (this.getDataprocClusterName() != null) {
                data.set("dataprocClusterName", om.valueToTree(this.getDataprocClusterName()));
            }
            if (this.getDataprocRegion() != null) {
                data.set("dataprocRegion", om.valueToTree(this.getDataprocRegion()));
            }
            if (this.getDeploymentEnvAuthType() != null) {
                data.set("deploymentEnvAuthType", om.valueToTree(this.getDeploymentEnvAuthType()));
            }
            if (this.getExecutionProject() != null) {
                data.set("executionProject", om.valueToTree(this.getExecutionProject()));
            }
            if (this.getGcsBucket() != null) {
                data.set("gcsBucket", om.valueToTree(this.getGcsBucket()));
            }
            if (this.getImpersonateServiceAccount() != null) {
                data.set("impersonateServiceAccount", om.valueToTree(this.getImpersonateServiceAccount()));
            }
            if (this.getJobCreationTimeoutSeconds() != null) {
                data.set("jobCreationTimeoutSeconds", om.valueToTree(this.getJobCreationTimeoutSeconds()));
            }
            if (this.getJobExecutionTimeoutSeconds() != null) {
                data.set("jobExecutionTimeoutSeconds", om.valueToTree(this.getJobExecutionTimeoutSeconds()));
            }
            if (this.getJobRetryDeadlineSeconds() != null) {
                data.set("jobRetryDeadlineSeconds", om.valueToTree(this.getJobRetryDeadlineSeconds()));
            }
            if (this.getLocation() != null) {
                data.set("location", om.valueToTree(this.getLocation()));
            }
            if (this.getMaximumBytesBilled() != null) {
                data.set("maximumBytesBilled", om.valueToTree(this.getMaximumBytesBilled()));
            }
            if (this.getPriority() != null) {
                data.set("priority", om.valueToTree(this.getPriority()));
            }
            if (this.getPrivateKey() != null) {
                data.set("privateKey", om.valueToTree(this.getPrivateKey()));
            }
            if (this.getPrivateKeyId() != null) {
                data.set("privateKeyId", om.valueToTree(this.getPrivateKeyId()));
            }
            if (this.getRetries() != null) {
                data.set("retries", om.valueToTree(this.getRetries()));
            }
            if (this.getScopes() != null) {
                data.set("scopes", om.valueToTree(this.getScopes()));
            }
            if (this.getTimeoutSeconds() != null) {
                data.set("timeoutSeconds", om.valueToTree(this.getTimeoutSeconds()));
            }
            if (this.getTokenUri() != null) {
                data.set("tokenUri", om.valueToTree(this.getTokenUri()));
            }
            if (this.getUseLatestAdapter() != null) {
                data.set("useLatestAdapter", om.valueToTree(this.getUseLatestAdapter()));
            }

            final com.fasterxml.jackson.databind.node.ObjectNode struct = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
            struct.set("fqn", om.valueToTree("dbtcloud.globalConnection.GlobalConnectionBigquery"));
            struct.set("data", data);

            final com.fasterxml.jackson.databind.node.ObjectNode obj = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
            obj.set("$jsii.struct", struct);

            return obj;
        }

        @Override
        public final boolean equals(final java.lang.Object o) {
            if (this == o) return true;
            if (o == null || getClass() != o.getClass()) return false;

            GlobalConnectionBigquery.Jsii$Proxy that = (GlobalConnectionBigquery.Jsii$Proxy) o;

            if (!gcpProjectId.equals(that.gcpProjectId)) return false;
            if (this.applicationId != null ? !this.applicationId.equals(that.applicationId) : that.applicationId != null) return false;
            if (this.applicationSecret != null ? !this.applicationSecret.equals(that.applicationSecret) : that.applicationSecret != null) return false;
            if (this.authProviderX509CertUrl != null ? !this.authProviderX509CertUrl.equals(that.authProviderX509CertUrl) : that.authProviderX509CertUrl != null) return false;
            if (this.authUri != null ? !this.authUri.equals(that.authUri) : that.authUri != null) return false;
            if (this.clientEmail != null ? !this.clientEmail.equals(that.clientEmail) : that.clientEmail != null) return false;
            if (this.clientId != null ? !this.clientId.equals(that.clientId) : that.clientId != null) return false;
            if (this.clientX509CertUrl != null ? !this.clientX509CertUrl.equals(that.clientX509CertUrl) : that.clientX509CertUrl != null) return false;
            if (this.dataprocClusterName != null ? !this.dataprocClusterName.equals(that.dataprocClusterName) : that.dataprocClusterName != null) return false;
            if (this.dataprocRegion != null ? !this.dataprocRegion.equals(that.dataprocRegion) : that.dataprocRegion != null) return false;
            if (this.deploymentEnvAuthType != null ? !this.deploymentEnvAuthType.equals(that.deploymentEnvAuthType) : that.deploymentEnvAuthType != null) return false;
            if (this.executionProject != null ? !this.executionProject.equals(that.executionProject) : that.executionProject != null) return false;
            if (this.gcsBucket != null ? !this.gcsBucket.equals(that.gcsBucket) : that.gcsBucket != null) return false;
            if (this.impersonateServiceAccount != null ? !this.impersonateServiceAccount.equals(that.impersonateServiceAccount) : that.impersonateServiceAccount != null) return false;
            if (this.jobCreationTimeoutSeconds != null ? !this.jobCreationTimeoutSeconds.equals(that.jobCreationTimeoutSeconds) : that.jobCreationTimeoutSeconds != null) return false;
            if (this.jobExecutionTimeoutSeconds != null ? !this.jobExecutionTimeoutSeconds.equals(that.jobExecutionTimeoutSeconds) : that.jobExecutionTimeoutSeconds != null) return false;
            if (this.jobRetryDeadlineSeconds != null ? !this.jobRetryDeadlineSeconds.equals(that.jobRetryDeadlineSeconds) : that.jobRetryDeadlineSeconds != null) return false;
            if (this.location != null ? !this.location.equals(that.location) : that.location != null) return false;
            if (this.maximumBytesBilled != null ? !this.maximumBytesBilled.equals(that.maximumBytesBilled) : that.maximumBytesBilled != null) return false;
            if (this.priority != null ? !this.priority.equals(that.priority) : that.priority != null) return false;
            if (this.privateKey != null ? !this.privateKey.equals(that.privateKey) : that.privateKey != null) return false;
            if (this.privateKeyId != null ? !this.privateKeyId.equals(that.privateKeyId) : that.privateKeyId != null) return false;
            if (this.retries != null ? !this.retries.equals(that.retries) : that.retries != null) return false;
            if (this.scopes != null ? !this.scopes.equals(that.scopes) : that.scopes != null) return false;
            if (this.timeoutSeconds != null ? !this.timeoutSeconds.equals(that.timeoutSeconds) : that.timeoutSeconds != null) return false;
            if (this.tokenUri != null ? !this.tokenUri.equals(that.tokenUri) : that.tokenUri != null) return false;
            return this.useLatestAdapter != null ? this.useLatestAdapter.equals(that.useLatestAdapter) : that.useLatestAdapter == null;
        }

        @Override
        public final int hashCode() {
            int result = this.gcpProjectId.hashCode();
            result = 31 * result + (this.applicationId != null ? this.applicationId.hashCode() : 0);
            result = 31 * result + (this.applicationSecret != null ? this.applicationSecret.hashCode() : 0);
            result = 31 * result + (this.authProviderX509CertUrl != null ? this.authProviderX509CertUrl.hashCode() : 0);
            result = 31 * result + (this.authUri != null ? this.authUri.hashCode() : 0);
            result = 31 * result + (this.clientEmail != null ? this.clientEmail.hashCode() : 0);
            result = 31 * result + (this.clientId != null ? this.clientId.hashCode() : 0);
            result = 31 * result + (this.clientX509CertUrl != null ? this.clientX509CertUrl.hashCode() : 0);
            result = 31 * result + (this.dataprocClusterName != null ? this.dataprocClusterName.hashCode() : 0);
            result = 31 * result + (this.dataprocRegion != null ? this.dataprocRegion.hashCode() : 0);
            result = 31 * result + (this.deploymentEnvAuthType != null ? this.deploymentEnvAuthType.hashCode() : 0);
            result = 31 * result + (this.executionProject != null ? this.executionProject.hashCode() : 0);
            result = 31 * result + (this.gcsBucket != null ? this.gcsBucket.hashCode() : 0);
            result = 31 * result + (this.impersonateServiceAccount != null ? this.impersonateServiceAccount.hashCode() : 0);
            result = 31 * result + (this.jobCreationTimeoutSeconds != null ? this.jobCreationTimeoutSeconds.hashCode() : 0);
            result = 31 * result + (this.jobExecutionTimeoutSeconds != null ? this.jobExecutionTimeoutSeconds.hashCode() : 0);
            result = 31 * result + (this.jobRetryDeadlineSeconds != null ? this.jobRetryDeadlineSeconds.hashCode() : 0);
            result = 31 * result + (this.location != null ? this.location.hashCode() : 0);
            result = 31 * result + (this.maximumBytesBilled != null ? this.maximumBytesBilled.hashCode() : 0);
            result = 31 * result + (this.priority != null ? this.priority.hashCode() : 0);
            result = 31 * result + (this.privateKey != null ? this.privateKey.hashCode() : 0);
            result = 31 * result + (this.privateKeyId != null ? this.privateKeyId.hashCode() : 0);
            result = 31 * result + (this.retries != null ? this.retries.hashCode() : 0);
            result = 31 * result + (this.scopes != null ? this.scopes.hashCode() : 0);
            result = 31 * result + (this.timeoutSeconds != null ? this.timeoutSeconds.hashCode() : 0);
            result = 31 * result + (this.tokenUri != null ? this.tokenUri.hashCode() : 0);
            result = 31 * result + (this.useLatestAdapter != null ? this.useLatestAdapter.hashCode() : 0);
            return result;
        }
    }
}
