package dev.groundwork.cdktf.providers.dbtcloud.global_connection;

@javax.annotation.Generated(value = "jsii-pacmak/1.140.0 (build 79fd58c)")
@software.amazon.jsii.Jsii(module = dev.groundwork.cdktf.providers.dbtcloud.$Module.class, fqn = "dbtcloud.globalConnection.GlobalConnectionBigqueryOutputReference")
public class GlobalConnectionBigqueryOutputReference extends com.hashicorp.cdktf.ComplexObject {

    protected GlobalConnectionBigqueryOutputReference(final software.amazon.jsii.JsiiObjectRef objRef) {
        super(objRef);
    }

    protected GlobalConnectionBigqueryOutputReference(final software.amazon.jsii.JsiiObject.InitializationMode initializationMode) {
        super(initializationMode);
    }

    /**
     * @param terraformResource The parent resource. This parameter is required.
     * @param terraformAttribute The attribute on the parent resource this class is referencing. This parameter is required.
     */
    public GlobalConnectionBigqueryOutputReference(final @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.IInterpolatingParent terraformResource, final @org.jetbrains.annotations.NotNull java.lang.String terraformAttribute) {
        super(software.amazon.jsii.JsiiObject.InitializationMode.JSII);
        software.amazon.jsii.JsiiEngine.getInstance().createNewObject(this, new Object[] { java.util.Objects.requireNonNull(terraformResource, "terraformResource is required"), java.util.Objects.requireNonNull(terraformAttribute, "terraformAttribute is required") });
    }

    public void resetApplicationId() {
        software.amazon.jsii.Kernel.call(this, "resetApplicationId", software.amazon.jsii.NativeType.VOID);
    }

    public void resetApplicationSecret() {
        software.amazon.jsii.Kernel.call(this, "resetApplicationSecret", software.amazon.jsii.NativeType.VOID);
    }

    public void resetAuthProviderX509CertUrl() {
        software.amazon.jsii.Kernel.call(this, "resetAuthProviderX509CertUrl", software.amazon.jsii.NativeType.VOID);
    }

    public void resetAuthUri() {
        software.amazon.jsii.Kernel.call(this, "resetAuthUri", software.amazon.jsii.NativeType.VOID);
    }

    public void resetClientEmail() {
        software.amazon.jsii.Kernel.call(this, "resetClientEmail", software.amazon.jsii.NativeType.VOID);
    }

    public void resetClientId() {
        software.amazon.jsii.Kernel.call(this, "resetClientId", software.amazon.jsii.NativeType.VOID);
    }

    public void resetClientX509CertUrl() {
        software.amazon.jsii.Kernel.call(this, "resetClientX509CertUrl", software.amazon.jsii.NativeType.VOID);
    }

    public void resetDataprocClusterName() {
        software.amazon.jsii.Kernel.call(this, "resetDataprocClusterName", software.amazon.jsii.NativeType.VOID);
    }

    public void resetDataprocRegion() {
        software.amazon.jsii.Kernel.call(this, "resetDataprocRegion", software.amazon.jsii.NativeType.VOID);
    }

    public void resetDeploymentEnvAuthType() {
        software.amazon.jsii.Kernel.call(this, "resetDeploymentEnvAuthType", software.amazon.jsii.NativeType.VOID);
    }

    public void resetExecutionProject() {
        software.amazon.jsii.Kernel.call(this, "resetExecutionProject", software.amazon.jsii.NativeType.VOID);
    }

    public void resetGcsBucket() {
        software.amazon.jsii.Kernel.call(this, "resetGcsBucket", software.amazon.jsii.NativeType.VOID);
    }

    public void resetImpersonateServiceAccount() {
        software.amazon.jsii.Kernel.call(this, "resetImpersonateServiceAccount", software.amazon.jsii.NativeType.VOID);
    }

    public void resetJobCreationTimeoutSeconds() {
        software.amazon.jsii.Kernel.call(this, "resetJobCreationTimeoutSeconds", software.amazon.jsii.NativeType.VOID);
    }

    public void resetJobExecutionTimeoutSeconds() {
        software.amazon.jsii.Kernel.call(this, "resetJobExecutionTimeoutSeconds", software.amazon.jsii.NativeType.VOID);
    }

    public void resetJobRetryDeadlineSeconds() {
        software.amazon.jsii.Kernel.call(this, "resetJobRetryDeadlineSeconds", software.amazon.jsii.NativeType.VOID);
    }

    public void resetLocation() {
        software.amazon.jsii.Kernel.call(this, "resetLocation", software.amazon.jsii.NativeType.VOID);
    }

    public void resetMaximumBytesBilled() {
        software.amazon.jsii.Kernel.call(this, "resetMaximumBytesBilled", software.amazon.jsii.NativeType.VOID);
    }

    public void resetPriority() {
        software.amazon.jsii.Kernel.call(this, "resetPriority", software.amazon.jsii.NativeType.VOID);
    }

    public void resetPrivateKey() {
        software.amazon.jsii.Kernel.call(this, "resetPrivateKey", software.amazon.jsii.NativeType.VOID);
    }

    public void resetPrivateKeyId() {
        software.amazon.jsii.Kernel.call(this, "resetPrivateKeyId", software.amazon.jsii.NativeType.VOID);
    }

    public void resetRetries() {
        software.amazon.jsii.Kernel.call(this, "resetRetries", software.amazon.jsii.NativeType.VOID);
    }

    public void resetScopes() {
        software.amazon.jsii.Kernel.call(this, "resetScopes", software.amazon.jsii.NativeType.VOID);
    }

    public void resetTimeoutSeconds() {
        software.amazon.jsii.Kernel.call(this, "resetTimeoutSeconds", software.amazon.jsii.NativeType.VOID);
    }

    public void resetTokenUri() {
        software.amazon.jsii.Kernel.call(this, "resetTokenUri", software.amazon.jsii.NativeType.VOID);
    }

    public void resetUseLatestAdapter() {
        software.amazon.jsii.Kernel.call(this, "resetUseLatestAdapter", software.amazon.jsii.NativeType.VOID);
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getApplicationIdInput() {
        return software.amazon.jsii.Kernel.get(this, "applicationIdInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getApplicationSecretInput() {
        return software.amazon.jsii.Kernel.get(this, "applicationSecretInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getAuthProviderX509CertUrlInput() {
        return software.amazon.jsii.Kernel.get(this, "authProviderX509CertUrlInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getAuthUriInput() {
        return software.amazon.jsii.Kernel.get(this, "authUriInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getClientEmailInput() {
        return software.amazon.jsii.Kernel.get(this, "clientEmailInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getClientIdInput() {
        return software.amazon.jsii.Kernel.get(this, "clientIdInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getClientX509CertUrlInput() {
        return software.amazon.jsii.Kernel.get(this, "clientX509CertUrlInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getDataprocClusterNameInput() {
        return software.amazon.jsii.Kernel.get(this, "dataprocClusterNameInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getDataprocRegionInput() {
        return software.amazon.jsii.Kernel.get(this, "dataprocRegionInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getDeploymentEnvAuthTypeInput() {
        return software.amazon.jsii.Kernel.get(this, "deploymentEnvAuthTypeInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getExecutionProjectInput() {
        return software.amazon.jsii.Kernel.get(this, "executionProjectInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getGcpProjectIdInput() {
        return software.amazon.jsii.Kernel.get(this, "gcpProjectIdInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getGcsBucketInput() {
        return software.amazon.jsii.Kernel.get(this, "gcsBucketInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getImpersonateServiceAccountInput() {
        return software.amazon.jsii.Kernel.get(this, "impersonateServiceAccountInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.Number getJobCreationTimeoutSecondsInput() {
        return software.amazon.jsii.Kernel.get(this, "jobCreationTimeoutSecondsInput", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.Number getJobExecutionTimeoutSecondsInput() {
        return software.amazon.jsii.Kernel.get(this, "jobExecutionTimeoutSecondsInput", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.Number getJobRetryDeadlineSecondsInput() {
        return software.amazon.jsii.Kernel.get(this, "jobRetryDeadlineSecondsInput", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getLocationInput() {
        return software.amazon.jsii.Kernel.get(this, "locationInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.Number getMaximumBytesBilledInput() {
        return software.amazon.jsii.Kernel.get(this, "maximumBytesBilledInput", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getPriorityInput() {
        return software.amazon.jsii.Kernel.get(this, "priorityInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getPrivateKeyIdInput() {
        return software.amazon.jsii.Kernel.get(this, "privateKeyIdInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getPrivateKeyInput() {
        return software.amazon.jsii.Kernel.get(this, "privateKeyInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.Number getRetriesInput() {
        return software.amazon.jsii.Kernel.get(this, "retriesInput", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public @org.jetbrains.annotations.Nullable java.util.List<java.lang.String> getScopesInput() {
        return java.util.Optional.ofNullable((java.util.List<java.lang.String>)(software.amazon.jsii.Kernel.get(this, "scopesInput", software.amazon.jsii.NativeType.listOf(software.amazon.jsii.NativeType.forClass(java.lang.String.class))))).map(java.util.Collections::unmodifiableList).orElse(null);
    }

    public @org.jetbrains.annotations.Nullable java.lang.Number getTimeoutSecondsInput() {
        return software.amazon.jsii.Kernel.get(this, "timeoutSecondsInput", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getTokenUriInput() {
        return software.amazon.jsii.Kernel.get(this, "tokenUriInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getUseLatestAdapterInput() {
        return software.amazon.jsii.Kernel.get(this, "useLatestAdapterInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getApplicationId() {
        return software.amazon.jsii.Kernel.get(this, "applicationId", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setApplicationId(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "applicationId", java.util.Objects.requireNonNull(value, "applicationId is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getApplicationSecret() {
        return software.amazon.jsii.Kernel.get(this, "applicationSecret", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setApplicationSecret(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "applicationSecret", java.util.Objects.requireNonNull(value, "applicationSecret is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getAuthProviderX509CertUrl() {
        return software.amazon.jsii.Kernel.get(this, "authProviderX509CertUrl", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setAuthProviderX509CertUrl(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "authProviderX509CertUrl", java.util.Objects.requireNonNull(value, "authProviderX509CertUrl is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getAuthUri() {
        return software.amazon.jsii.Kernel.get(this, "authUri", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setAuthUri(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "authUri", java.util.Objects.requireNonNull(value, "authUri is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getClientEmail() {
        return software.amazon.jsii.Kernel.get(this, "clientEmail", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setClientEmail(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "clientEmail", java.util.Objects.requireNonNull(value, "clientEmail is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getClientId() {
        return software.amazon.jsii.Kernel.get(this, "clientId", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setClientId(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "clientId", java.util.Objects.requireNonNull(value, "clientId is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getClientX509CertUrl() {
        return software.amazon.jsii.Kernel.get(this, "clientX509CertUrl", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setClientX509CertUrl(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "clientX509CertUrl", java.util.Objects.requireNonNull(value, "clientX509CertUrl is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getDataprocClusterName() {
        return software.amazon.jsii.Kernel.get(this, "dataprocClusterName", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setDataprocClusterName(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "dataprocClusterName", java.util.Objects.requireNonNull(value, "dataprocClusterName is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getDataprocRegion() {
        return software.amazon.jsii.Kernel.get(this, "dataprocRegion", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setDataprocRegion(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "dataprocRegion", java.util.Objects.requireNonNull(value, "dataprocRegion is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getDeploymentEnvAuthType() {
        return software.amazon.jsii.Kernel.get(this, "deploymentEnvAuthType", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setDeploymentEnvAuthType(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "deploymentEnvAuthType", java.util.Objects.requireNonNull(value, "deploymentEnvAuthType is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getExecutionProject() {
        return software.amazon.jsii.Kernel.get(this, "executionProject", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setExecutionProject(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "executionProject", java.util.Objects.requireNonNull(value, "executionProject is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getGcpProjectId() {
        return software.amazon.jsii.Kernel.get(this, "gcpProjectId", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setGcpProjectId(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "gcpProjectId", java.util.Objects.requireNonNull(value, "gcpProjectId is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getGcsBucket() {
        return software.amazon.jsii.Kernel.get(this, "gcsBucket", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setGcsBucket(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "gcsBucket", java.util.Objects.requireNonNull(value, "gcsBucket is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getImpersonateServiceAccount() {
        return software.amazon.jsii.Kernel.get(this, "impersonateServiceAccount", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setImpersonateServiceAccount(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "impersonateServiceAccount", java.util.Objects.requireNonNull(value, "impersonateServiceAccount is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.Number getJobCreationTimeoutSeconds() {
        return software.amazon.jsii.Kernel.get(this, "jobCreationTimeoutSeconds", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public void setJobCreationTimeoutSeconds(final @org.jetbrains.annotations.NotNull java.lang.Number value) {
        software.amazon.jsii.Kernel.set(this, "jobCreationTimeoutSeconds", java.util.Objects.requireNonNull(value, "jobCreationTimeoutSeconds is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.Number getJobExecutionTimeoutSeconds() {
        return software.amazon.jsii.Kernel.get(this, "jobExecutionTimeoutSeconds", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public void setJobExecutionTimeoutSeconds(final @org.jetbrains.annotations.NotNull java.lang.Number value) {
        software.amazon.jsii.Kernel.set(this, "jobExecutionTimeoutSeconds", java.util.Objects.requireNonNull(value, "jobExecutionTimeoutSeconds is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.Number getJobRetryDeadlineSeconds() {
        return software.amazon.jsii.Kernel.get(this, "jobRetryDeadlineSeconds", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public void setJobRetryDeadlineSeconds(final @org.jetbrains.annotations.NotNull java.lang.Number value) {
        software.amazon.jsii.Kernel.set(this, "jobRetryDeadlineSeconds", java.util.Objects.requireNonNull(value, "jobRetryDeadlineSeconds is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getLocation() {
        return software.amazon.jsii.Kernel.get(this, "location", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setLocation(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "location", java.util.Objects.requireNonNull(value, "location is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.Number getMaximumBytesBilled() {
        return software.amazon.jsii.Kernel.get(this, "maximumBytesBilled", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public void setMaximumBytesBilled(final @org.jetbrains.annotations.NotNull java.lang.Number value) {
        software.amazon.jsii.Kernel.set(this, "maximumBytesBilled", java.util.Objects.requireNonNull(value, "maximumBytesBilled is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getPriority() {
        return software.amazon.jsii.Kernel.get(this, "priority", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setPriority(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "priority", java.util.Objects.requireNonNull(value, "priority is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getPrivateKey() {
        return software.amazon.jsii.Kernel.get(this, "privateKey", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setPrivateKey(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "privateKey", java.util.Objects.requireNonNull(value, "privateKey is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getPrivateKeyId() {
        return software.amazon.jsii.Kernel.get(this, "privateKeyId", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setPrivateKeyId(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "privateKeyId", java.util.Objects.requireNonNull(value, "privateKeyId is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.Number getRetries() {
        return software.amazon.jsii.Kernel.get(this, "retries", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public void setRetries(final @org.jetbrains.annotations.NotNull java.lang.Number value) {
        software.amazon.jsii.Kernel.set(this, "retries", java.util.Objects.requireNonNull(value, "retries is required"));
    }

    public @org.jetbrains.annotations.NotNull java.util.List<java.lang.String> getScopes() {
        return java.util.Collections.unmodifiableList(software.amazon.jsii.Kernel.get(this, "scopes", software.amazon.jsii.NativeType.listOf(software.amazon.jsii.NativeType.forClass(java.lang.String.class))));
    }

    public void setScopes(final @org.jetbrains.annotations.NotNull java.util.List<java.lang.String> value) {
        software.amazon.jsii.Kernel.set(this, "scopes", java.util.Objects.requireNonNull(value, "scopes is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.Number getTimeoutSeconds() {
        return software.amazon.jsii.Kernel.get(this, "timeoutSeconds", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public void setTimeoutSeconds(final @org.jetbrains.annotations.NotNull java.lang.Number value) {
        software.amazon.jsii.Kernel.set(this, "timeoutSeconds", java.util.Objects.requireNonNull(value, "timeoutSeconds is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getTokenUri() {
        return software.amazon.jsii.Kernel.get(this, "tokenUri", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setTokenUri(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "tokenUri", java.util.Objects.requireNonNull(value, "tokenUri is required"));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.NotNull java.lang.Object getUseLatestAdapter() {
        return software.amazon.jsii.Kernel.get(this, "useLatestAdapter", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public void setUseLatestAdapter(final @org.jetbrains.annotations.NotNull java.lang.Boolean value) {
        software.amazon.jsii.Kernel.set(this, "useLatestAdapter", java.util.Objects.requireNonNull(value, "useLatestAdapter is required"));
    }

    public void setUseLatestAdapter(final @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.IResolvable value) {
        software.amazon.jsii.Kernel.set(this, "useLatestAdapter", java.util.Objects.requireNonNull(value, "useLatestAdapter is required"));
    }

    /**
     * Returns union: either {@link dev.groundwork.cdktf.providers.dbtcloud.global_connection.GlobalConnectionBigquery} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getInternalValue() {
        return software.amazon.jsii.Kernel.get(this, "internalValue", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public void setInternalValue(final @org.jetbrains.annotations.Nullable dev.groundwork.cdktf.providers.dbtcloud.global_connection.GlobalConnectionBigquery value) {
        software.amazon.jsii.Kernel.set(this, "internalValue", value);
    }

    public void setInternalValue(final @org.jetbrains.annotations.Nullable com.hashicorp.cdktf.IResolvable value) {
        software.amazon.jsii.Kernel.set(this, "internalValue", value);
    }
}
