package dev.groundwork.cdktf.providers.dbtcloud.job;

/**
 * Represents a {@code dbtcloud_job}.
 */
@javax.annotation.Generated(value = "jsii-pacmak/1.140.0 (build 79fd58c)")
@software.amazon.jsii.Jsii(module = dev.groundwork.cdktf.providers.dbtcloud.$Module.class, fqn = "dbtcloud.job.Job")
public class Job extends com.hashicorp.cdktf.TerraformResource {

    protected Job(final software.amazon.jsii.JsiiObjectRef objRef) {
        super(objRef);
    }

    protected Job(final software.amazon.jsii.JsiiObject.InitializationMode initializationMode) {
        super(initializationMode);
    }

    static {
        TF_RESOURCE_TYPE = software.amazon.jsii.JsiiObject.jsiiStaticGet(dev.groundwork.cdktf.providers.dbtcloud.job.Job.class, "tfResourceType", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    /**
     * Create a new {@code dbtcloud_job} Resource.
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param id The scoped construct ID. This parameter is required.
     * @param config This parameter is required.
     */
    public Job(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String id, final @org.jetbrains.annotations.NotNull dev.groundwork.cdktf.providers.dbtcloud.job.JobConfig config) {
        super(software.amazon.jsii.JsiiObject.InitializationMode.JSII);
        software.amazon.jsii.JsiiEngine.getInstance().createNewObject(this, new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(id, "id is required"), java.util.Objects.requireNonNull(config, "config is required") });
    }

    /**
     * Generates CDKTF code for importing a Job resource upon running "cdktf plan <stack-name>".
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param importToId The construct id used in the generated config for the Job to import. This parameter is required.
     * @param importFromId The id of the existing Job that should be imported. This parameter is required.
     * @param provider ? Optional instance of the provider where the Job to import is found.
     */
    public static @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.ImportableResource generateConfigForImport(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String importToId, final @org.jetbrains.annotations.NotNull java.lang.String importFromId, final @org.jetbrains.annotations.Nullable com.hashicorp.cdktf.TerraformProvider provider) {
        return software.amazon.jsii.JsiiObject.jsiiStaticCall(dev.groundwork.cdktf.providers.dbtcloud.job.Job.class, "generateConfigForImport", software.amazon.jsii.NativeType.forClass(com.hashicorp.cdktf.ImportableResource.class), new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(importToId, "importToId is required"), java.util.Objects.requireNonNull(importFromId, "importFromId is required"), provider });
    }

    /**
     * Generates CDKTF code for importing a Job resource upon running "cdktf plan <stack-name>".
     * <p>
     * @param scope The scope in which to define this construct. This parameter is required.
     * @param importToId The construct id used in the generated config for the Job to import. This parameter is required.
     * @param importFromId The id of the existing Job that should be imported. This parameter is required.
     */
    public static @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.ImportableResource generateConfigForImport(final @org.jetbrains.annotations.NotNull software.constructs.Construct scope, final @org.jetbrains.annotations.NotNull java.lang.String importToId, final @org.jetbrains.annotations.NotNull java.lang.String importFromId) {
        return software.amazon.jsii.JsiiObject.jsiiStaticCall(dev.groundwork.cdktf.providers.dbtcloud.job.Job.class, "generateConfigForImport", software.amazon.jsii.NativeType.forClass(com.hashicorp.cdktf.ImportableResource.class), new Object[] { java.util.Objects.requireNonNull(scope, "scope is required"), java.util.Objects.requireNonNull(importToId, "importToId is required"), java.util.Objects.requireNonNull(importFromId, "importFromId is required") });
    }

    public void putExecution(final @org.jetbrains.annotations.NotNull dev.groundwork.cdktf.providers.dbtcloud.job.JobExecution value) {
        software.amazon.jsii.Kernel.call(this, "putExecution", software.amazon.jsii.NativeType.VOID, new Object[] { java.util.Objects.requireNonNull(value, "value is required") });
    }

    public void putJobCompletionTriggerCondition(final @org.jetbrains.annotations.NotNull java.lang.Object value) {
        if (software.amazon.jsii.Configuration.getRuntimeTypeChecking()) {
            if (
                 !(value instanceof com.hashicorp.cdktf.IResolvable)
                && !(value instanceof java.util.List)
                && !(value.getClass().equals(software.amazon.jsii.JsiiObject.class))
            ) {
                throw new IllegalArgumentException(
                    new java.lang.StringBuilder("Expected ")
                        .append("value")
                        .append(" to be one of: com.hashicorp.cdktf.IResolvable, java.util.List<dev.groundwork.cdktf.providers.dbtcloud.job.JobJobCompletionTriggerCondition>; received ")
                        .append(value.getClass()).toString());
            }
            if (value instanceof java.util.List) {
                @SuppressWarnings("unchecked")
                final java.util.List<dev.groundwork.cdktf.providers.dbtcloud.job.JobJobCompletionTriggerCondition> __cast_cd4240 = (java.util.List<dev.groundwork.cdktf.providers.dbtcloud.job.JobJobCompletionTriggerCondition>)value;
                for (int __idx_ac66f0 = 0; __idx_ac66f0 < __cast_cd4240.size(); __idx_ac66f0++) {
                    final dev.groundwork.cdktf.providers.dbtcloud.job.JobJobCompletionTriggerCondition __val_ac66f0 = __cast_cd4240.get(__idx_ac66f0);
                }
            }
        }
        software.amazon.jsii.Kernel.call(this, "putJobCompletionTriggerCondition", software.amazon.jsii.NativeType.VOID, new Object[] { java.util.Objects.requireNonNull(value, "value is required") });
    }

    public void putTriggers(final @org.jetbrains.annotations.NotNull dev.groundwork.cdktf.providers.dbtcloud.job.JobTriggers value) {
        software.amazon.jsii.Kernel.call(this, "putTriggers", software.amazon.jsii.NativeType.VOID, new Object[] { java.util.Objects.requireNonNull(value, "value is required") });
    }

    public void resetCompareChangesFlags() {
        software.amazon.jsii.Kernel.call(this, "resetCompareChangesFlags", software.amazon.jsii.NativeType.VOID);
    }

    public void resetCostOptimizationFeatures() {
        software.amazon.jsii.Kernel.call(this, "resetCostOptimizationFeatures", software.amazon.jsii.NativeType.VOID);
    }

    public void resetDbtVersion() {
        software.amazon.jsii.Kernel.call(this, "resetDbtVersion", software.amazon.jsii.NativeType.VOID);
    }

    public void resetDeferringEnvironmentId() {
        software.amazon.jsii.Kernel.call(this, "resetDeferringEnvironmentId", software.amazon.jsii.NativeType.VOID);
    }

    public void resetDeferringJobId() {
        software.amazon.jsii.Kernel.call(this, "resetDeferringJobId", software.amazon.jsii.NativeType.VOID);
    }

    public void resetDescription() {
        software.amazon.jsii.Kernel.call(this, "resetDescription", software.amazon.jsii.NativeType.VOID);
    }

    public void resetErrorsOnLintFailure() {
        software.amazon.jsii.Kernel.call(this, "resetErrorsOnLintFailure", software.amazon.jsii.NativeType.VOID);
    }

    public void resetExecution() {
        software.amazon.jsii.Kernel.call(this, "resetExecution", software.amazon.jsii.NativeType.VOID);
    }

    public void resetForceNodeSelection() {
        software.amazon.jsii.Kernel.call(this, "resetForceNodeSelection", software.amazon.jsii.NativeType.VOID);
    }

    public void resetGenerateDocs() {
        software.amazon.jsii.Kernel.call(this, "resetGenerateDocs", software.amazon.jsii.NativeType.VOID);
    }

    public void resetIsActive() {
        software.amazon.jsii.Kernel.call(this, "resetIsActive", software.amazon.jsii.NativeType.VOID);
    }

    public void resetJobCompletionTriggerCondition() {
        software.amazon.jsii.Kernel.call(this, "resetJobCompletionTriggerCondition", software.amazon.jsii.NativeType.VOID);
    }

    public void resetJobType() {
        software.amazon.jsii.Kernel.call(this, "resetJobType", software.amazon.jsii.NativeType.VOID);
    }

    public void resetNumThreads() {
        software.amazon.jsii.Kernel.call(this, "resetNumThreads", software.amazon.jsii.NativeType.VOID);
    }

    public void resetRunCompareChanges() {
        software.amazon.jsii.Kernel.call(this, "resetRunCompareChanges", software.amazon.jsii.NativeType.VOID);
    }

    public void resetRunGenerateSources() {
        software.amazon.jsii.Kernel.call(this, "resetRunGenerateSources", software.amazon.jsii.NativeType.VOID);
    }

    public void resetRunLint() {
        software.amazon.jsii.Kernel.call(this, "resetRunLint", software.amazon.jsii.NativeType.VOID);
    }

    public void resetScheduleCron() {
        software.amazon.jsii.Kernel.call(this, "resetScheduleCron", software.amazon.jsii.NativeType.VOID);
    }

    public void resetScheduleDays() {
        software.amazon.jsii.Kernel.call(this, "resetScheduleDays", software.amazon.jsii.NativeType.VOID);
    }

    public void resetScheduleHours() {
        software.amazon.jsii.Kernel.call(this, "resetScheduleHours", software.amazon.jsii.NativeType.VOID);
    }

    public void resetScheduleInterval() {
        software.amazon.jsii.Kernel.call(this, "resetScheduleInterval", software.amazon.jsii.NativeType.VOID);
    }

    public void resetScheduleType() {
        software.amazon.jsii.Kernel.call(this, "resetScheduleType", software.amazon.jsii.NativeType.VOID);
    }

    public void resetSelfDeferring() {
        software.amazon.jsii.Kernel.call(this, "resetSelfDeferring", software.amazon.jsii.NativeType.VOID);
    }

    public void resetTargetName() {
        software.amazon.jsii.Kernel.call(this, "resetTargetName", software.amazon.jsii.NativeType.VOID);
    }

    public void resetTimeoutSeconds() {
        software.amazon.jsii.Kernel.call(this, "resetTimeoutSeconds", software.amazon.jsii.NativeType.VOID);
    }

    public void resetTriggersOnDraftPr() {
        software.amazon.jsii.Kernel.call(this, "resetTriggersOnDraftPr", software.amazon.jsii.NativeType.VOID);
    }

    public void resetValidateExecuteSteps() {
        software.amazon.jsii.Kernel.call(this, "resetValidateExecuteSteps", software.amazon.jsii.NativeType.VOID);
    }

    @Override
    protected @org.jetbrains.annotations.NotNull java.util.Map<java.lang.String, java.lang.Object> synthesizeAttributes() {
        return java.util.Collections.unmodifiableMap(software.amazon.jsii.Kernel.call(this, "synthesizeAttributes", software.amazon.jsii.NativeType.mapOf(software.amazon.jsii.NativeType.forClass(java.lang.Object.class))));
    }

    public final static java.lang.String TF_RESOURCE_TYPE;

    public @org.jetbrains.annotations.NotNull dev.groundwork.cdktf.providers.dbtcloud.job.JobExecutionOutputReference getExecution() {
        return software.amazon.jsii.Kernel.get(this, "execution", software.amazon.jsii.NativeType.forClass(dev.groundwork.cdktf.providers.dbtcloud.job.JobExecutionOutputReference.class));
    }

    public @org.jetbrains.annotations.NotNull java.lang.Number getId() {
        return software.amazon.jsii.Kernel.get(this, "id", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public @org.jetbrains.annotations.NotNull dev.groundwork.cdktf.providers.dbtcloud.job.JobJobCompletionTriggerConditionList getJobCompletionTriggerCondition() {
        return software.amazon.jsii.Kernel.get(this, "jobCompletionTriggerCondition", software.amazon.jsii.NativeType.forClass(dev.groundwork.cdktf.providers.dbtcloud.job.JobJobCompletionTriggerConditionList.class));
    }

    public @org.jetbrains.annotations.NotNull java.lang.Number getJobId() {
        return software.amazon.jsii.Kernel.get(this, "jobId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public @org.jetbrains.annotations.NotNull dev.groundwork.cdktf.providers.dbtcloud.job.JobTriggersOutputReference getTriggers() {
        return software.amazon.jsii.Kernel.get(this, "triggers", software.amazon.jsii.NativeType.forClass(dev.groundwork.cdktf.providers.dbtcloud.job.JobTriggersOutputReference.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getCompareChangesFlagsInput() {
        return software.amazon.jsii.Kernel.get(this, "compareChangesFlagsInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.util.List<java.lang.String> getCostOptimizationFeaturesInput() {
        return java.util.Optional.ofNullable((java.util.List<java.lang.String>)(software.amazon.jsii.Kernel.get(this, "costOptimizationFeaturesInput", software.amazon.jsii.NativeType.listOf(software.amazon.jsii.NativeType.forClass(java.lang.String.class))))).map(java.util.Collections::unmodifiableList).orElse(null);
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getDbtVersionInput() {
        return software.amazon.jsii.Kernel.get(this, "dbtVersionInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.Number getDeferringEnvironmentIdInput() {
        return software.amazon.jsii.Kernel.get(this, "deferringEnvironmentIdInput", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.Number getDeferringJobIdInput() {
        return software.amazon.jsii.Kernel.get(this, "deferringJobIdInput", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getDescriptionInput() {
        return software.amazon.jsii.Kernel.get(this, "descriptionInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.Number getEnvironmentIdInput() {
        return software.amazon.jsii.Kernel.get(this, "environmentIdInput", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getErrorsOnLintFailureInput() {
        return software.amazon.jsii.Kernel.get(this, "errorsOnLintFailureInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public @org.jetbrains.annotations.Nullable java.util.List<java.lang.String> getExecuteStepsInput() {
        return java.util.Optional.ofNullable((java.util.List<java.lang.String>)(software.amazon.jsii.Kernel.get(this, "executeStepsInput", software.amazon.jsii.NativeType.listOf(software.amazon.jsii.NativeType.forClass(java.lang.String.class))))).map(java.util.Collections::unmodifiableList).orElse(null);
    }

    /**
     * Returns union: either {@link com.hashicorp.cdktf.IResolvable} or {@link dev.groundwork.cdktf.providers.dbtcloud.job.JobExecution}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getExecutionInput() {
        return software.amazon.jsii.Kernel.get(this, "executionInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getForceNodeSelectionInput() {
        return software.amazon.jsii.Kernel.get(this, "forceNodeSelectionInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getGenerateDocsInput() {
        return software.amazon.jsii.Kernel.get(this, "generateDocsInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getIsActiveInput() {
        return software.amazon.jsii.Kernel.get(this, "isActiveInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    /**
     * Returns union: either {@link com.hashicorp.cdktf.IResolvable} or List<{@link dev.groundwork.cdktf.providers.dbtcloud.job.JobJobCompletionTriggerCondition}>
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getJobCompletionTriggerConditionInput() {
        return software.amazon.jsii.Kernel.get(this, "jobCompletionTriggerConditionInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getJobTypeInput() {
        return software.amazon.jsii.Kernel.get(this, "jobTypeInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getNameInput() {
        return software.amazon.jsii.Kernel.get(this, "nameInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.Number getNumThreadsInput() {
        return software.amazon.jsii.Kernel.get(this, "numThreadsInput", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.Number getProjectIdInput() {
        return software.amazon.jsii.Kernel.get(this, "projectIdInput", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getRunCompareChangesInput() {
        return software.amazon.jsii.Kernel.get(this, "runCompareChangesInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getRunGenerateSourcesInput() {
        return software.amazon.jsii.Kernel.get(this, "runGenerateSourcesInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getRunLintInput() {
        return software.amazon.jsii.Kernel.get(this, "runLintInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getScheduleCronInput() {
        return software.amazon.jsii.Kernel.get(this, "scheduleCronInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.util.List<java.lang.Number> getScheduleDaysInput() {
        return java.util.Optional.ofNullable((java.util.List<java.lang.Number>)(software.amazon.jsii.Kernel.get(this, "scheduleDaysInput", software.amazon.jsii.NativeType.listOf(software.amazon.jsii.NativeType.forClass(java.lang.Number.class))))).map(java.util.Collections::unmodifiableList).orElse(null);
    }

    public @org.jetbrains.annotations.Nullable java.util.List<java.lang.Number> getScheduleHoursInput() {
        return java.util.Optional.ofNullable((java.util.List<java.lang.Number>)(software.amazon.jsii.Kernel.get(this, "scheduleHoursInput", software.amazon.jsii.NativeType.listOf(software.amazon.jsii.NativeType.forClass(java.lang.Number.class))))).map(java.util.Collections::unmodifiableList).orElse(null);
    }

    public @org.jetbrains.annotations.Nullable java.lang.Number getScheduleIntervalInput() {
        return software.amazon.jsii.Kernel.get(this, "scheduleIntervalInput", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getScheduleTypeInput() {
        return software.amazon.jsii.Kernel.get(this, "scheduleTypeInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getSelfDeferringInput() {
        return software.amazon.jsii.Kernel.get(this, "selfDeferringInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getTargetNameInput() {
        return software.amazon.jsii.Kernel.get(this, "targetNameInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.Number getTimeoutSecondsInput() {
        return software.amazon.jsii.Kernel.get(this, "timeoutSecondsInput", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    /**
     * Returns union: either {@link com.hashicorp.cdktf.IResolvable} or {@link dev.groundwork.cdktf.providers.dbtcloud.job.JobTriggers}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getTriggersInput() {
        return software.amazon.jsii.Kernel.get(this, "triggersInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getTriggersOnDraftPrInput() {
        return software.amazon.jsii.Kernel.get(this, "triggersOnDraftPrInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getValidateExecuteStepsInput() {
        return software.amazon.jsii.Kernel.get(this, "validateExecuteStepsInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getCompareChangesFlags() {
        return software.amazon.jsii.Kernel.get(this, "compareChangesFlags", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setCompareChangesFlags(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "compareChangesFlags", java.util.Objects.requireNonNull(value, "compareChangesFlags is required"));
    }

    public @org.jetbrains.annotations.NotNull java.util.List<java.lang.String> getCostOptimizationFeatures() {
        return java.util.Collections.unmodifiableList(software.amazon.jsii.Kernel.get(this, "costOptimizationFeatures", software.amazon.jsii.NativeType.listOf(software.amazon.jsii.NativeType.forClass(java.lang.String.class))));
    }

    public void setCostOptimizationFeatures(final @org.jetbrains.annotations.NotNull java.util.List<java.lang.String> value) {
        software.amazon.jsii.Kernel.set(this, "costOptimizationFeatures", java.util.Objects.requireNonNull(value, "costOptimizationFeatures is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getDbtVersion() {
        return software.amazon.jsii.Kernel.get(this, "dbtVersion", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setDbtVersion(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "dbtVersion", java.util.Objects.requireNonNull(value, "dbtVersion is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.Number getDeferringEnvironmentId() {
        return software.amazon.jsii.Kernel.get(this, "deferringEnvironmentId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public void setDeferringEnvironmentId(final @org.jetbrains.annotations.NotNull java.lang.Number value) {
        software.amazon.jsii.Kernel.set(this, "deferringEnvironmentId", java.util.Objects.requireNonNull(value, "deferringEnvironmentId is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.Number getDeferringJobId() {
        return software.amazon.jsii.Kernel.get(this, "deferringJobId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public void setDeferringJobId(final @org.jetbrains.annotations.NotNull java.lang.Number value) {
        software.amazon.jsii.Kernel.set(this, "deferringJobId", java.util.Objects.requireNonNull(value, "deferringJobId is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getDescription() {
        return software.amazon.jsii.Kernel.get(this, "description", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setDescription(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "description", java.util.Objects.requireNonNull(value, "description is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.Number getEnvironmentId() {
        return software.amazon.jsii.Kernel.get(this, "environmentId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public void setEnvironmentId(final @org.jetbrains.annotations.NotNull java.lang.Number value) {
        software.amazon.jsii.Kernel.set(this, "environmentId", java.util.Objects.requireNonNull(value, "environmentId is required"));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.NotNull java.lang.Object getErrorsOnLintFailure() {
        return software.amazon.jsii.Kernel.get(this, "errorsOnLintFailure", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public void setErrorsOnLintFailure(final @org.jetbrains.annotations.NotNull java.lang.Boolean value) {
        software.amazon.jsii.Kernel.set(this, "errorsOnLintFailure", java.util.Objects.requireNonNull(value, "errorsOnLintFailure is required"));
    }

    public void setErrorsOnLintFailure(final @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.IResolvable value) {
        software.amazon.jsii.Kernel.set(this, "errorsOnLintFailure", java.util.Objects.requireNonNull(value, "errorsOnLintFailure is required"));
    }

    public @org.jetbrains.annotations.NotNull java.util.List<java.lang.String> getExecuteSteps() {
        return java.util.Collections.unmodifiableList(software.amazon.jsii.Kernel.get(this, "executeSteps", software.amazon.jsii.NativeType.listOf(software.amazon.jsii.NativeType.forClass(java.lang.String.class))));
    }

    public void setExecuteSteps(final @org.jetbrains.annotations.NotNull java.util.List<java.lang.String> value) {
        software.amazon.jsii.Kernel.set(this, "executeSteps", java.util.Objects.requireNonNull(value, "executeSteps is required"));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.NotNull java.lang.Object getForceNodeSelection() {
        return software.amazon.jsii.Kernel.get(this, "forceNodeSelection", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public void setForceNodeSelection(final @org.jetbrains.annotations.NotNull java.lang.Boolean value) {
        software.amazon.jsii.Kernel.set(this, "forceNodeSelection", java.util.Objects.requireNonNull(value, "forceNodeSelection is required"));
    }

    public void setForceNodeSelection(final @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.IResolvable value) {
        software.amazon.jsii.Kernel.set(this, "forceNodeSelection", java.util.Objects.requireNonNull(value, "forceNodeSelection is required"));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.NotNull java.lang.Object getGenerateDocs() {
        return software.amazon.jsii.Kernel.get(this, "generateDocs", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public void setGenerateDocs(final @org.jetbrains.annotations.NotNull java.lang.Boolean value) {
        software.amazon.jsii.Kernel.set(this, "generateDocs", java.util.Objects.requireNonNull(value, "generateDocs is required"));
    }

    public void setGenerateDocs(final @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.IResolvable value) {
        software.amazon.jsii.Kernel.set(this, "generateDocs", java.util.Objects.requireNonNull(value, "generateDocs is required"));
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

    public @org.jetbrains.annotations.NotNull java.lang.String getJobType() {
        return software.amazon.jsii.Kernel.get(this, "jobType", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setJobType(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "jobType", java.util.Objects.requireNonNull(value, "jobType is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getName() {
        return software.amazon.jsii.Kernel.get(this, "name", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setName(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "name", java.util.Objects.requireNonNull(value, "name is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.Number getNumThreads() {
        return software.amazon.jsii.Kernel.get(this, "numThreads", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public void setNumThreads(final @org.jetbrains.annotations.NotNull java.lang.Number value) {
        software.amazon.jsii.Kernel.set(this, "numThreads", java.util.Objects.requireNonNull(value, "numThreads is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.Number getProjectId() {
        return software.amazon.jsii.Kernel.get(this, "projectId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public void setProjectId(final @org.jetbrains.annotations.NotNull java.lang.Number value) {
        software.amazon.jsii.Kernel.set(this, "projectId", java.util.Objects.requireNonNull(value, "projectId is required"));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.NotNull java.lang.Object getRunCompareChanges() {
        return software.amazon.jsii.Kernel.get(this, "runCompareChanges", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public void setRunCompareChanges(final @org.jetbrains.annotations.NotNull java.lang.Boolean value) {
        software.amazon.jsii.Kernel.set(this, "runCompareChanges", java.util.Objects.requireNonNull(value, "runCompareChanges is required"));
    }

    public void setRunCompareChanges(final @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.IResolvable value) {
        software.amazon.jsii.Kernel.set(this, "runCompareChanges", java.util.Objects.requireNonNull(value, "runCompareChanges is required"));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.NotNull java.lang.Object getRunGenerateSources() {
        return software.amazon.jsii.Kernel.get(this, "runGenerateSources", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public void setRunGenerateSources(final @org.jetbrains.annotations.NotNull java.lang.Boolean value) {
        software.amazon.jsii.Kernel.set(this, "runGenerateSources", java.util.Objects.requireNonNull(value, "runGenerateSources is required"));
    }

    public void setRunGenerateSources(final @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.IResolvable value) {
        software.amazon.jsii.Kernel.set(this, "runGenerateSources", java.util.Objects.requireNonNull(value, "runGenerateSources is required"));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.NotNull java.lang.Object getRunLint() {
        return software.amazon.jsii.Kernel.get(this, "runLint", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public void setRunLint(final @org.jetbrains.annotations.NotNull java.lang.Boolean value) {
        software.amazon.jsii.Kernel.set(this, "runLint", java.util.Objects.requireNonNull(value, "runLint is required"));
    }

    public void setRunLint(final @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.IResolvable value) {
        software.amazon.jsii.Kernel.set(this, "runLint", java.util.Objects.requireNonNull(value, "runLint is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getScheduleCron() {
        return software.amazon.jsii.Kernel.get(this, "scheduleCron", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setScheduleCron(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "scheduleCron", java.util.Objects.requireNonNull(value, "scheduleCron is required"));
    }

    public @org.jetbrains.annotations.NotNull java.util.List<java.lang.Number> getScheduleDays() {
        return java.util.Collections.unmodifiableList(software.amazon.jsii.Kernel.get(this, "scheduleDays", software.amazon.jsii.NativeType.listOf(software.amazon.jsii.NativeType.forClass(java.lang.Number.class))));
    }

    public void setScheduleDays(final @org.jetbrains.annotations.NotNull java.util.List<java.lang.Number> value) {
        software.amazon.jsii.Kernel.set(this, "scheduleDays", java.util.Objects.requireNonNull(value, "scheduleDays is required"));
    }

    public @org.jetbrains.annotations.NotNull java.util.List<java.lang.Number> getScheduleHours() {
        return java.util.Collections.unmodifiableList(software.amazon.jsii.Kernel.get(this, "scheduleHours", software.amazon.jsii.NativeType.listOf(software.amazon.jsii.NativeType.forClass(java.lang.Number.class))));
    }

    public void setScheduleHours(final @org.jetbrains.annotations.NotNull java.util.List<java.lang.Number> value) {
        software.amazon.jsii.Kernel.set(this, "scheduleHours", java.util.Objects.requireNonNull(value, "scheduleHours is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.Number getScheduleInterval() {
        return software.amazon.jsii.Kernel.get(this, "scheduleInterval", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public void setScheduleInterval(final @org.jetbrains.annotations.NotNull java.lang.Number value) {
        software.amazon.jsii.Kernel.set(this, "scheduleInterval", java.util.Objects.requireNonNull(value, "scheduleInterval is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getScheduleType() {
        return software.amazon.jsii.Kernel.get(this, "scheduleType", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setScheduleType(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "scheduleType", java.util.Objects.requireNonNull(value, "scheduleType is required"));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.NotNull java.lang.Object getSelfDeferring() {
        return software.amazon.jsii.Kernel.get(this, "selfDeferring", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public void setSelfDeferring(final @org.jetbrains.annotations.NotNull java.lang.Boolean value) {
        software.amazon.jsii.Kernel.set(this, "selfDeferring", java.util.Objects.requireNonNull(value, "selfDeferring is required"));
    }

    public void setSelfDeferring(final @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.IResolvable value) {
        software.amazon.jsii.Kernel.set(this, "selfDeferring", java.util.Objects.requireNonNull(value, "selfDeferring is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getTargetName() {
        return software.amazon.jsii.Kernel.get(this, "targetName", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setTargetName(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "targetName", java.util.Objects.requireNonNull(value, "targetName is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.Number getTimeoutSeconds() {
        return software.amazon.jsii.Kernel.get(this, "timeoutSeconds", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public void setTimeoutSeconds(final @org.jetbrains.annotations.NotNull java.lang.Number value) {
        software.amazon.jsii.Kernel.set(this, "timeoutSeconds", java.util.Objects.requireNonNull(value, "timeoutSeconds is required"));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.NotNull java.lang.Object getTriggersOnDraftPr() {
        return software.amazon.jsii.Kernel.get(this, "triggersOnDraftPr", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public void setTriggersOnDraftPr(final @org.jetbrains.annotations.NotNull java.lang.Boolean value) {
        software.amazon.jsii.Kernel.set(this, "triggersOnDraftPr", java.util.Objects.requireNonNull(value, "triggersOnDraftPr is required"));
    }

    public void setTriggersOnDraftPr(final @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.IResolvable value) {
        software.amazon.jsii.Kernel.set(this, "triggersOnDraftPr", java.util.Objects.requireNonNull(value, "triggersOnDraftPr is required"));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.NotNull java.lang.Object getValidateExecuteSteps() {
        return software.amazon.jsii.Kernel.get(this, "validateExecuteSteps", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public void setValidateExecuteSteps(final @org.jetbrains.annotations.NotNull java.lang.Boolean value) {
        software.amazon.jsii.Kernel.set(this, "validateExecuteSteps", java.util.Objects.requireNonNull(value, "validateExecuteSteps is required"));
    }

    public void setValidateExecuteSteps(final @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.IResolvable value) {
        software.amazon.jsii.Kernel.set(this, "validateExecuteSteps", java.util.Objects.requireNonNull(value, "validateExecuteSteps is required"));
    }

    /**
     * A fluent builder for {@link dev.groundwork.cdktf.providers.dbtcloud.job.Job}.
     */
    public static final class Builder implements software.amazon.jsii.Builder<dev.groundwork.cdktf.providers.dbtcloud.job.Job> {
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
        private final dev.groundwork.cdktf.providers.dbtcloud.job.JobConfig.Builder config;

        private Builder(final software.constructs.Construct scope, final java.lang.String id) {
            this.scope = scope;
            this.id = id;
            this.config = new dev.groundwork.cdktf.providers.dbtcloud.job.JobConfig.Builder();
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
         * Docs at Terraform Registry: {@code Job#environment_id}.
         * <p>
         * @return {@code this}
         * @param environmentId Docs at Terraform Registry: {@code Job#environment_id}. This parameter is required.
         */
        public Builder environmentId(final java.lang.Number environmentId) {
            this.config.environmentId(environmentId);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Job#execute_steps}.
         * <p>
         * @return {@code this}
         * @param executeSteps Docs at Terraform Registry: {@code Job#execute_steps}. This parameter is required.
         */
        public Builder executeSteps(final java.util.List<java.lang.String> executeSteps) {
            this.config.executeSteps(executeSteps);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Job#name}.
         * <p>
         * @return {@code this}
         * @param name Docs at Terraform Registry: {@code Job#name}. This parameter is required.
         */
        public Builder name(final java.lang.String name) {
            this.config.name(name);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Job#project_id}.
         * <p>
         * @return {@code this}
         * @param projectId Docs at Terraform Registry: {@code Job#project_id}. This parameter is required.
         */
        public Builder projectId(final java.lang.Number projectId) {
            this.config.projectId(projectId);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Job#triggers}.
         * <p>
         * @return {@code this}
         * @param triggers Docs at Terraform Registry: {@code Job#triggers}. This parameter is required.
         */
        public Builder triggers(final dev.groundwork.cdktf.providers.dbtcloud.job.JobTriggers triggers) {
            this.config.triggers(triggers);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Job#compare_changes_flags}.
         * <p>
         * @return {@code this}
         * @param compareChangesFlags Docs at Terraform Registry: {@code Job#compare_changes_flags}. This parameter is required.
         */
        public Builder compareChangesFlags(final java.lang.String compareChangesFlags) {
            this.config.compareChangesFlags(compareChangesFlags);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Job#cost_optimization_features}.
         * <p>
         * @return {@code this}
         * @param costOptimizationFeatures Docs at Terraform Registry: {@code Job#cost_optimization_features}. This parameter is required.
         */
        public Builder costOptimizationFeatures(final java.util.List<java.lang.String> costOptimizationFeatures) {
            this.config.costOptimizationFeatures(costOptimizationFeatures);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Job#dbt_version}.
         * <p>
         * @return {@code this}
         * @param dbtVersion Docs at Terraform Registry: {@code Job#dbt_version}. This parameter is required.
         */
        public Builder dbtVersion(final java.lang.String dbtVersion) {
            this.config.dbtVersion(dbtVersion);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Job#deferring_environment_id}.
         * <p>
         * @return {@code this}
         * @param deferringEnvironmentId Docs at Terraform Registry: {@code Job#deferring_environment_id}. This parameter is required.
         */
        public Builder deferringEnvironmentId(final java.lang.Number deferringEnvironmentId) {
            this.config.deferringEnvironmentId(deferringEnvironmentId);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Job#deferring_job_id}.
         * <p>
         * @return {@code this}
         * @param deferringJobId Docs at Terraform Registry: {@code Job#deferring_job_id}. This parameter is required.
         */
        public Builder deferringJobId(final java.lang.Number deferringJobId) {
            this.config.deferringJobId(deferringJobId);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Job#description}.
         * <p>
         * @return {@code this}
         * @param description Docs at Terraform Registry: {@code Job#description}. This parameter is required.
         */
        public Builder description(final java.lang.String description) {
            this.config.description(description);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Job#errors_on_lint_failure}.
         * <p>
         * @return {@code this}
         * @param errorsOnLintFailure Docs at Terraform Registry: {@code Job#errors_on_lint_failure}. This parameter is required.
         */
        public Builder errorsOnLintFailure(final java.lang.Boolean errorsOnLintFailure) {
            this.config.errorsOnLintFailure(errorsOnLintFailure);
            return this;
        }
        /**
         * Docs at Terraform Registry: {@code Job#errors_on_lint_failure}.
         * <p>
         * @return {@code this}
         * @param errorsOnLintFailure Docs at Terraform Registry: {@code Job#errors_on_lint_failure}. This parameter is required.
         */
        public Builder errorsOnLintFailure(final com.hashicorp.cdktf.IResolvable errorsOnLintFailure) {
            this.config.errorsOnLintFailure(errorsOnLintFailure);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Job#execution}.
         * <p>
         * @return {@code this}
         * @param execution Docs at Terraform Registry: {@code Job#execution}. This parameter is required.
         */
        public Builder execution(final dev.groundwork.cdktf.providers.dbtcloud.job.JobExecution execution) {
            this.config.execution(execution);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Job#force_node_selection}.
         * <p>
         * @return {@code this}
         * @param forceNodeSelection Docs at Terraform Registry: {@code Job#force_node_selection}. This parameter is required.
         */
        public Builder forceNodeSelection(final java.lang.Boolean forceNodeSelection) {
            this.config.forceNodeSelection(forceNodeSelection);
            return this;
        }
        /**
         * Docs at Terraform Registry: {@code Job#force_node_selection}.
         * <p>
         * @return {@code this}
         * @param forceNodeSelection Docs at Terraform Registry: {@code Job#force_node_selection}. This parameter is required.
         */
        public Builder forceNodeSelection(final com.hashicorp.cdktf.IResolvable forceNodeSelection) {
            this.config.forceNodeSelection(forceNodeSelection);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Job#generate_docs}.
         * <p>
         * @return {@code this}
         * @param generateDocs Docs at Terraform Registry: {@code Job#generate_docs}. This parameter is required.
         */
        public Builder generateDocs(final java.lang.Boolean generateDocs) {
            this.config.generateDocs(generateDocs);
            return this;
        }
        /**
         * Docs at Terraform Registry: {@code Job#generate_docs}.
         * <p>
         * @return {@code this}
         * @param generateDocs Docs at Terraform Registry: {@code Job#generate_docs}. This parameter is required.
         */
        public Builder generateDocs(final com.hashicorp.cdktf.IResolvable generateDocs) {
            this.config.generateDocs(generateDocs);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Job#is_active}.
         * <p>
         * @return {@code this}
         * @param isActive Docs at Terraform Registry: {@code Job#is_active}. This parameter is required.
         */
        public Builder isActive(final java.lang.Boolean isActive) {
            this.config.isActive(isActive);
            return this;
        }
        /**
         * Docs at Terraform Registry: {@code Job#is_active}.
         * <p>
         * @return {@code this}
         * @param isActive Docs at Terraform Registry: {@code Job#is_active}. This parameter is required.
         */
        public Builder isActive(final com.hashicorp.cdktf.IResolvable isActive) {
            this.config.isActive(isActive);
            return this;
        }

        /**
         * job_completion_trigger_condition block.
         * <p>
         * Docs at Terraform Registry: {@code Job#job_completion_trigger_condition}
         * <p>
         * @return {@code this}
         * @param jobCompletionTriggerCondition job_completion_trigger_condition block. This parameter is required.
         */
        public Builder jobCompletionTriggerCondition(final com.hashicorp.cdktf.IResolvable jobCompletionTriggerCondition) {
            this.config.jobCompletionTriggerCondition(jobCompletionTriggerCondition);
            return this;
        }
        /**
         * job_completion_trigger_condition block.
         * <p>
         * Docs at Terraform Registry: {@code Job#job_completion_trigger_condition}
         * <p>
         * @return {@code this}
         * @param jobCompletionTriggerCondition job_completion_trigger_condition block. This parameter is required.
         */
        public Builder jobCompletionTriggerCondition(final java.util.List<? extends dev.groundwork.cdktf.providers.dbtcloud.job.JobJobCompletionTriggerCondition> jobCompletionTriggerCondition) {
            this.config.jobCompletionTriggerCondition(jobCompletionTriggerCondition);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Job#job_type}.
         * <p>
         * @return {@code this}
         * @param jobType Docs at Terraform Registry: {@code Job#job_type}. This parameter is required.
         */
        public Builder jobType(final java.lang.String jobType) {
            this.config.jobType(jobType);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Job#num_threads}.
         * <p>
         * @return {@code this}
         * @param numThreads Docs at Terraform Registry: {@code Job#num_threads}. This parameter is required.
         */
        public Builder numThreads(final java.lang.Number numThreads) {
            this.config.numThreads(numThreads);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Job#run_compare_changes}.
         * <p>
         * @return {@code this}
         * @param runCompareChanges Docs at Terraform Registry: {@code Job#run_compare_changes}. This parameter is required.
         */
        public Builder runCompareChanges(final java.lang.Boolean runCompareChanges) {
            this.config.runCompareChanges(runCompareChanges);
            return this;
        }
        /**
         * Docs at Terraform Registry: {@code Job#run_compare_changes}.
         * <p>
         * @return {@code this}
         * @param runCompareChanges Docs at Terraform Registry: {@code Job#run_compare_changes}. This parameter is required.
         */
        public Builder runCompareChanges(final com.hashicorp.cdktf.IResolvable runCompareChanges) {
            this.config.runCompareChanges(runCompareChanges);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Job#run_generate_sources}.
         * <p>
         * @return {@code this}
         * @param runGenerateSources Docs at Terraform Registry: {@code Job#run_generate_sources}. This parameter is required.
         */
        public Builder runGenerateSources(final java.lang.Boolean runGenerateSources) {
            this.config.runGenerateSources(runGenerateSources);
            return this;
        }
        /**
         * Docs at Terraform Registry: {@code Job#run_generate_sources}.
         * <p>
         * @return {@code this}
         * @param runGenerateSources Docs at Terraform Registry: {@code Job#run_generate_sources}. This parameter is required.
         */
        public Builder runGenerateSources(final com.hashicorp.cdktf.IResolvable runGenerateSources) {
            this.config.runGenerateSources(runGenerateSources);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Job#run_lint}.
         * <p>
         * @return {@code this}
         * @param runLint Docs at Terraform Registry: {@code Job#run_lint}. This parameter is required.
         */
        public Builder runLint(final java.lang.Boolean runLint) {
            this.config.runLint(runLint);
            return this;
        }
        /**
         * Docs at Terraform Registry: {@code Job#run_lint}.
         * <p>
         * @return {@code this}
         * @param runLint Docs at Terraform Registry: {@code Job#run_lint}. This parameter is required.
         */
        public Builder runLint(final com.hashicorp.cdktf.IResolvable runLint) {
            this.config.runLint(runLint);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Job#schedule_cron}.
         * <p>
         * @return {@code this}
         * @param scheduleCron Docs at Terraform Registry: {@code Job#schedule_cron}. This parameter is required.
         */
        public Builder scheduleCron(final java.lang.String scheduleCron) {
            this.config.scheduleCron(scheduleCron);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Job#schedule_days}.
         * <p>
         * @return {@code this}
         * @param scheduleDays Docs at Terraform Registry: {@code Job#schedule_days}. This parameter is required.
         */
        public Builder scheduleDays(final java.util.List<? extends java.lang.Number> scheduleDays) {
            this.config.scheduleDays(scheduleDays);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Job#schedule_hours}.
         * <p>
         * @return {@code this}
         * @param scheduleHours Docs at Terraform Registry: {@code Job#schedule_hours}. This parameter is required.
         */
        public Builder scheduleHours(final java.util.List<? extends java.lang.Number> scheduleHours) {
            this.config.scheduleHours(scheduleHours);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Job#schedule_interval}.
         * <p>
         * @return {@code this}
         * @param scheduleInterval Docs at Terraform Registry: {@code Job#schedule_interval}. This parameter is required.
         */
        public Builder scheduleInterval(final java.lang.Number scheduleInterval) {
            this.config.scheduleInterval(scheduleInterval);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Job#schedule_type}.
         * <p>
         * @return {@code this}
         * @param scheduleType Docs at Terraform Registry: {@code Job#schedule_type}. This parameter is required.
         */
        public Builder scheduleType(final java.lang.String scheduleType) {
            this.config.scheduleType(scheduleType);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Job#self_deferring}.
         * <p>
         * @return {@code this}
         * @param selfDeferring Docs at Terraform Registry: {@code Job#self_deferring}. This parameter is required.
         */
        public Builder selfDeferring(final java.lang.Boolean selfDeferring) {
            this.config.selfDeferring(selfDeferring);
            return this;
        }
        /**
         * Docs at Terraform Registry: {@code Job#self_deferring}.
         * <p>
         * @return {@code this}
         * @param selfDeferring Docs at Terraform Registry: {@code Job#self_deferring}. This parameter is required.
         */
        public Builder selfDeferring(final com.hashicorp.cdktf.IResolvable selfDeferring) {
            this.config.selfDeferring(selfDeferring);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Job#target_name}.
         * <p>
         * @return {@code this}
         * @param targetName Docs at Terraform Registry: {@code Job#target_name}. This parameter is required.
         */
        public Builder targetName(final java.lang.String targetName) {
            this.config.targetName(targetName);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Job#timeout_seconds}.
         * <p>
         * @return {@code this}
         * @param timeoutSeconds Docs at Terraform Registry: {@code Job#timeout_seconds}. This parameter is required.
         */
        public Builder timeoutSeconds(final java.lang.Number timeoutSeconds) {
            this.config.timeoutSeconds(timeoutSeconds);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Job#triggers_on_draft_pr}.
         * <p>
         * @return {@code this}
         * @param triggersOnDraftPr Docs at Terraform Registry: {@code Job#triggers_on_draft_pr}. This parameter is required.
         */
        public Builder triggersOnDraftPr(final java.lang.Boolean triggersOnDraftPr) {
            this.config.triggersOnDraftPr(triggersOnDraftPr);
            return this;
        }
        /**
         * Docs at Terraform Registry: {@code Job#triggers_on_draft_pr}.
         * <p>
         * @return {@code this}
         * @param triggersOnDraftPr Docs at Terraform Registry: {@code Job#triggers_on_draft_pr}. This parameter is required.
         */
        public Builder triggersOnDraftPr(final com.hashicorp.cdktf.IResolvable triggersOnDraftPr) {
            this.config.triggersOnDraftPr(triggersOnDraftPr);
            return this;
        }

        /**
         * Docs at Terraform Registry: {@code Job#validate_execute_steps}.
         * <p>
         * @return {@code this}
         * @param validateExecuteSteps Docs at Terraform Registry: {@code Job#validate_execute_steps}. This parameter is required.
         */
        public Builder validateExecuteSteps(final java.lang.Boolean validateExecuteSteps) {
            this.config.validateExecuteSteps(validateExecuteSteps);
            return this;
        }
        /**
         * Docs at Terraform Registry: {@code Job#validate_execute_steps}.
         * <p>
         * @return {@code this}
         * @param validateExecuteSteps Docs at Terraform Registry: {@code Job#validate_execute_steps}. This parameter is required.
         */
        public Builder validateExecuteSteps(final com.hashicorp.cdktf.IResolvable validateExecuteSteps) {
            this.config.validateExecuteSteps(validateExecuteSteps);
            return this;
        }

        /**
         * @return a newly built instance of {@link dev.groundwork.cdktf.providers.dbtcloud.job.Job}.
         */
        @Override
        public dev.groundwork.cdktf.providers.dbtcloud.job.Job build() {
            return new dev.groundwork.cdktf.providers.dbtcloud.job.Job(
                this.scope,
                this.id,
                this.config.build()
            );
        }
    }
}
