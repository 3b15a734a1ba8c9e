package dev.groundwork.cdktf.providers.dbtcloud.job;

@javax.annotation.Generated(value = "jsii-pacmak/1.140.0 (build 79fd58c)")
@software.amazon.jsii.Jsii(module = dev.groundwork.cdktf.providers.dbtcloud.$Module.class, fqn = "dbtcloud.job.JobConfig")
@software.amazon.jsii.Jsii.Proxy(JobConfig.Jsii$Proxy.class)
public interface JobConfig extends software.amazon.jsii.JsiiSerializable, com.hashicorp.cdktf.TerraformMetaArguments {

    /**
     * Docs at Terraform Registry: {@code Job#environment_id}.
     */
    @org.jetbrains.annotations.NotNull java.lang.Number getEnvironmentId();

    /**
     * Docs at Terraform Registry: {@code Job#execute_steps}.
     */
    @org.jetbrains.annotations.NotNull java.util.List<java.lang.String> getExecuteSteps();

    /**
     * Docs at Terraform Registry: {@code Job#name}.
     */
    @org.jetbrains.annotations.NotNull java.lang.String getName();

    /**
     * Docs at Terraform Registry: {@code Job#project_id}.
     */
    @org.jetbrains.annotations.NotNull java.lang.Number getProjectId();

    /**
     * Docs at Terraform Registry: {@code Job#triggers}.
     */
    @org.jetbrains.annotations.NotNull dev.groundwork.cdktf.providers.dbtcloud.job.JobTriggers getTriggers();

    /**
     * Docs at Terraform Registry: {@code Job#compare_changes_flags}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getCompareChangesFlags() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Job#cost_optimization_features}.
     */
    default @org.jetbrains.annotations.Nullable java.util.List<java.lang.String> getCostOptimizationFeatures() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Job#dbt_version}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getDbtVersion() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Job#deferring_environment_id}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.Number getDeferringEnvironmentId() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Job#deferring_job_id}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.Number getDeferringJobId() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Job#description}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getDescription() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Job#errors_on_lint_failure}.
     * <p>
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    default @org.jetbrains.annotations.Nullable java.lang.Object getErrorsOnLintFailure() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Job#execution}.
     */
    default @org.jetbrains.annotations.Nullable dev.groundwork.cdktf.providers.dbtcloud.job.JobExecution getExecution() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Job#force_node_selection}.
     * <p>
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    default @org.jetbrains.annotations.Nullable java.lang.Object getForceNodeSelection() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Job#generate_docs}.
     * <p>
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    default @org.jetbrains.annotations.Nullable java.lang.Object getGenerateDocs() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Job#is_active}.
     * <p>
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    default @org.jetbrains.annotations.Nullable java.lang.Object getIsActive() {
        return null;
    }

    /**
     * job_completion_trigger_condition block.
     * <p>
     * Docs at Terraform Registry: {@code Job#job_completion_trigger_condition}
     * <p>
     * Returns union: either {@link com.hashicorp.cdktf.IResolvable} or List<{@link dev.groundwork.cdktf.providers.dbtcloud.job.JobJobCompletionTriggerCondition}>
     */
    default @org.jetbrains.annotations.Nullable java.lang.Object getJobCompletionTriggerCondition() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Job#job_type}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getJobType() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Job#num_threads}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.Number getNumThreads() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Job#run_compare_changes}.
     * <p>
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    default @org.jetbrains.annotations.Nullable java.lang.Object getRunCompareChanges() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Job#run_generate_sources}.
     * <p>
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    default @org.jetbrains.annotations.Nullable java.lang.Object getRunGenerateSources() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Job#run_lint}.
     * <p>
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    default @org.jetbrains.annotations.Nullable java.lang.Object getRunLint() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Job#schedule_cron}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getScheduleCron() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Job#schedule_days}.
     */
    default @org.jetbrains.annotations.Nullable java.util.List<java.lang.Number> getScheduleDays() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Job#schedule_hours}.
     */
    default @org.jetbrains.annotations.Nullable java.util.List<java.lang.Number> getScheduleHours() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Job#schedule_interval}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.Number getScheduleInterval() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Job#schedule_type}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getScheduleType() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Job#self_deferring}.
     * <p>
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    default @org.jetbrains.annotations.Nullable java.lang.Object getSelfDeferring() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Job#target_name}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getTargetName() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Job#timeout_seconds}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.Number getTimeoutSeconds() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Job#triggers_on_draft_pr}.
     * <p>
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    default @org.jetbrains.annotations.Nullable java.lang.Object getTriggersOnDraftPr() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Job#validate_execute_steps}.
     * <p>
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    default @org.jetbrains.annotations.Nullable java.lang.Object getValidateExecuteSteps() {
        return null;
    }

    /**
     * @return a {@link Builder} of {@link JobConfig}
     */
    static Builder builder() {
        return new Builder();
    }
    /**
     * A builder for {@link JobConfig}
     */
    public static final class Builder implements software.amazon.jsii.Builder<JobConfig> {
        java.lang.Number environmentId;
        java.util.List<java.lang.String> executeSteps;
        java.lang.String name;
        java.lang.Number projectId;
        dev.groundwork.cdktf.providers.dbtcloud.job.JobTriggers triggers;
        java.lang.String compareChangesFlags;
        java.util.List<java.lang.String> costOptimizationFeatures;
        java.lang.String dbtVersion;
        java.lang.Number deferringEnvironmentId;
        java.lang.Number deferringJobId;
        java.lang.String description;
        java.lang.Object errorsOnLintFailure;
        dev.groundwork.cdktf.providers.dbtcloud.job.JobExecution execution;
        java.lang.Object forceNodeSelection;
        java.lang.Object generateDocs;
        java.lang.Object isActive;
        java.lang.Object jobCompletionTriggerCondition;
        java.lang.String jobType;
        java.lang.Number numThreads;
        java.lang.Object runCompareChanges;
        java.lang.Object runGenerateSources;
        java.lang.Object runLint;
        java.lang.String scheduleCron;
        java.util.List<java.lang.Number> scheduleDays;
        java.util.List<java.lang.Number> scheduleHours;
        java.lang.Number scheduleInterval;
        java.lang.String scheduleType;
        java.lang.Object selfDeferring;
        java.lang.String targetName;
        java.lang.Number timeoutSeconds;
        java.lang.Object triggersOnDraftPr;
        java.lang.Object validateExecuteSteps;
        java.lang.Object connection;
        java.lang.Object count;
        java.util.List<com.hashicorp.cdktf.ITerraformDependable> dependsOn;
        com.hashicorp.cdktf.ITerraformIterator forEach;
        com.hashicorp.cdktf.TerraformResourceLifecycle lifecycle;
        com.hashicorp.cdktf.TerraformProvider provider;
        java.util.List<java.lang.Object> provisioners;

        /**
         * Sets the value of {@link JobConfig#getEnvironmentId}
         * @param environmentId Docs at Terraform Registry: {@code Job#environment_id}. This parameter is required.
         * @return {@code this}
         */
        public Builder environmentId(java.lang.Number environmentId) {
            this.environmentId = environmentId;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getExecuteSteps}
         * @param executeSteps Docs at Terraform Registry: {@code Job#execute_steps}. This parameter is required.
         * @return {@code this}
         */
        public Builder executeSteps(java.util.List<java.lang.String> executeSteps) {
            this.executeSteps = executeSteps;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getName}
         * @param name Docs at Terraform Registry: {@code Job#name}. This parameter is required.
         * @return {@code this}
         */
        public Builder name(java.lang.String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getProjectId}
         * @param projectId Docs at Terraform Registry: {@code Job#project_id}. This parameter is required.
         * @return {@code this}
         */
        public Builder projectId(java.lang.Number projectId) {
            this.projectId = projectId;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getTriggers}
         * @param triggers Docs at Terraform Registry: {@code Job#triggers}. This parameter is required.
         * @return {@code this}
         */
        public Builder triggers(dev.groundwork.cdktf.providers.dbtcloud.job.JobTriggers triggers) {
            this.triggers = triggers;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getCompareChangesFlags}
         * @param compareChangesFlags Docs at Terraform Registry: {@code Job#compare_changes_flags}.
         * @return {@code this}
         */
        public Builder compareChangesFlags(java.lang.String compareChangesFlags) {
            this.compareChangesFlags = compareChangesFlags;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getCostOptimizationFeatures}
         * @param costOptimizationFeatures Docs at Terraform Registry: {@code Job#cost_optimization_features}.
         * @return {@code this}
         */
        public Builder costOptimizationFeatures(java.util.List<java.lang.String> costOptimizationFeatures) {
            this.costOptimizationFeatures = costOptimizationFeatures;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getDbtVersion}
         * @param dbtVersion Docs at Terraform Registry: {@code Job#dbt_version}.
         * @return {@code this}
         */
        public Builder dbtVersion(java.lang.String dbtVersion) {
            this.dbtVersion = dbtVersion;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getDeferringEnvironmentId}
         * @param deferringEnvironmentId Docs at Terraform Registry: {@code Job#deferring_environment_id}.
         * @return {@code this}
         */
        public Builder deferringEnvironmentId(java.lang.Number deferringEnvironmentId) {
            this.deferringEnvironmentId = deferringEnvironmentId;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getDeferringJobId}
         * @param deferringJobId Docs at Terraform Registry: {@code Job#deferring_job_id}.
         * @return {@code this}
         */
        public Builder deferringJobId(java.lang.Number deferringJobId) {
            this.deferringJobId = deferringJobId;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getDescription}
         * @param description Docs at Terraform Registry: {@code Job#description}.
         * @return {@code this}
         */
        public Builder description(java.lang.String description) {
            this.description = description;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getErrorsOnLintFailure}
         * @param errorsOnLintFailure Docs at Terraform Registry: {@code Job#errors_on_lint_failure}.
         * @return {@code this}
         */
        public Builder errorsOnLintFailure(java.lang.Boolean errorsOnLintFailure) {
            this.errorsOnLintFailure = errorsOnLintFailure;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getErrorsOnLintFailure}
         * @param errorsOnLintFailure Docs at Terraform Registry: {@code Job#errors_on_lint_failure}.
         * @return {@code this}
         */
        public Builder errorsOnLintFailure(com.hashicorp.cdktf.IResolvable errorsOnLintFailure) {
            this.errorsOnLintFailure = errorsOnLintFailure;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getExecution}
         * @param execution Docs at Terraform Registry: {@code Job#execution}.
         * @return {@code this}
         */
        public Builder execution(dev.groundwork.cdktf.providers.dbtcloud.job.JobExecution execution) {
            this.execution = execution;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getForceNodeSelection}
         * @param forceNodeSelection Docs at Terraform Registry: {@code Job#force_node_selection}.
         * @return {@code this}
         */
        public Builder forceNodeSelection(java.lang.Boolean forceNodeSelection) {
            this.forceNodeSelection = forceNodeSelection;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getForceNodeSelection}
         * @param forceNodeSelection Docs at Terraform Registry: {@code Job#force_node_selection}.
         * @return {@code this}
         */
        public Builder forceNodeSelection(com.hashicorp.cdktf.IResolvable forceNodeSelection) {
            this.forceNodeSelection = forceNodeSelection;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getGenerateDocs}
         * @param generateDocs Docs at Terraform Registry: {@code Job#generate_docs}.
         * @return {@code this}
         */
        public Builder generateDocs(java.lang.Boolean generateDocs) {
            this.generateDocs = generateDocs;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getGenerateDocs}
         * @param generateDocs Docs at Terraform Registry: {@code Job#generate_docs}.
         * @return {@code this}
         */
        public Builder generateDocs(com.hashicorp.cdktf.IResolvable generateDocs) {
            this.generateDocs = generateDocs;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getIsActive}
         * @param isActive Docs at Terraform Registry: {@code Job#is_active}.
         * @return {@code this}
         */
        public Builder isActive(java.lang.Boolean isActive) {
            this.isActive = isActive;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getIsActive}
         * @param isActive Docs at Terraform Registry: {@code Job#is_active}.
         * @return {@code this}
         */
        public Builder isActive(com.hashicorp.cdktf.IResolvable isActive) {
            this.isActive = isActive;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getJobCompletionTriggerCondition}
         * @param jobCompletionTriggerCondition job_completion_trigger_condition block.
         *                                      Docs at Terraform Registry: {@code Job#job_completion_trigger_condition}
         * @return {@code this}
         */
        public Builder jobCompletionTriggerCondition(com.hashicorp.cdktf.IResolvable jobCompletionTriggerCondition) {
            this.jobCompletionTriggerCondition = jobCompletionTriggerCondition;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getJobCompletionTriggerCondition}
         * @param jobCompletionTriggerCondition job_completion_trigger_condition block.
         *                                      Docs at Terraform Registry: {@code Job#job_completion_trigger_condition}
         * @return {@code this}
         */
        public Builder jobCompletionTriggerCondition(java.util.List<? extends dev.groundwork.cdktf.providers.dbtcloud.job.JobJobCompletionTriggerCondition> jobCompletionTriggerCondition) {
            this.jobCompletionTriggerCondition = jobCompletionTriggerCondition;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getJobType}
         * @param jobType Docs at Terraform Registry: {@code Job#job_type}.
         * @return {@code this}
         */
        public Builder jobType(java.lang.String jobType) {
            this.jobType = jobType;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getNumThreads}
         * @param numThreads Docs at Terraform Registry: {@code Job#num_threads}.
         * @return {@code this}
         */
        public Builder numThreads(java.lang.Number numThreads) {
            this.numThreads = numThreads;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getRunCompareChanges}
         * @param runCompareChanges Docs at Terraform Registry: {@code Job#run_compare_changes}.
         * @return {@code this}
         */
        public Builder runCompareChanges(java.lang.Boolean runCompareChanges) {
            this.runCompareChanges = runCompareChanges;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getRunCompareChanges}
         * @param runCompareChanges Docs at Terraform Registry: {@code Job#run_compare_changes}.
         * @return {@code this}
         */
        public Builder runCompareChanges(com.hashicorp.cdktf.IResolvable runCompareChanges) {
            this.runCompareChanges = runCompareChanges;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getRunGenerateSources}
         * @param runGenerateSources Docs at Terraform Registry: {@code Job#run_generate_sources}.
         * @return {@code this}
         */
        public Builder runGenerateSources(java.lang.Boolean runGenerateSources) {
            this.runGenerateSources = runGenerateSources;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getRunGenerateSources}
         * @param runGenerateSources Docs at Terraform Registry: {@code Job#run_generate_sources}.
         * @return {@code this}
         */
        public Builder runGenerateSources(com.hashicorp.cdktf.IResolvable runGenerateSources) {
            this.runGenerateSources = runGenerateSources;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getRunLint}
         * @param runLint Docs at Terraform Registry: {@code Job#run_lint}.
         * @return {@code this}
         */
        public Builder runLint(java.lang.Boolean runLint) {
            this.runLint = runLint;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getRunLint}
         * @param runLint Docs at Terraform Registry: {@code Job#run_lint}.
         * @return {@code this}
         */
        public Builder runLint(com.hashicorp.cdktf.IResolvable runLint) {
            this.runLint = runLint;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getScheduleCron}
         * @param scheduleCron Docs at Terraform Registry: {@code Job#schedule_cron}.
         * @return {@code this}
         */
        public Builder scheduleCron(java.lang.String scheduleCron) {
            this.scheduleCron = scheduleCron;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getScheduleDays}
         * @param scheduleDays Docs at Terraform Registry: {@code Job#schedule_days}.
         * @return {@code this}
         */
        @SuppressWarnings("unchecked")
        public Builder scheduleDays(java.util.List<? extends java.lang.Number> scheduleDays) {
            this.scheduleDays = (java.util.List<java.lang.Number>)scheduleDays;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getScheduleHours}
         * @param scheduleHours Docs at Terraform Registry: {@code Job#schedule_hours}.
         * @return {@code this}
         */
        @SuppressWarnings("unchecked")
        public Builder scheduleHours(java.util.List<? extends java.lang.Number> scheduleHours) {
            this.scheduleHours = (java.util.List<java.lang.Number>)scheduleHours;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getScheduleInterval}
         * @param scheduleInterval Docs at Terraform Registry: {@code Job#schedule_interval}.
         * @return {@code this}
         */
        public Builder scheduleInterval(java.lang.Number scheduleInterval) {
            this.scheduleInterval = scheduleInterval;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getScheduleType}
         * @param scheduleType Docs at Terraform Registry: {@code Job#schedule_type}.
         * @return {@code this}
         */
        public Builder scheduleType(java.lang.String scheduleType) {
            this.scheduleType = scheduleType;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getSelfDeferring}
         * @param selfDeferring Docs at Terraform Registry: {@code Job#self_deferring}.
         * @return {@code this}
         */
        public Builder selfDeferring(java.lang.Boolean selfDeferring) {
            this.selfDeferring = selfDeferring;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getSelfDeferring}
         * @param selfDeferring Docs at Terraform Registry: {@code Job#self_deferring}.
         * @return {@code this}
         */
        public Builder selfDeferring(com.hashicorp.cdktf.IResolvable selfDeferring) {
            this.selfDeferring = selfDeferring;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getTargetName}
         * @param targetName Docs at Terraform Registry: {@code Job#target_name}.
         * @return {@code this}
         */
        public Builder targetName(java.lang.String targetName) {
            this.targetName = targetName;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getTimeoutSeconds}
         * @param timeoutSeconds Docs at Terraform Registry: {@code Job#timeout_seconds}.
         * @return {@code this}
         */
        public Builder timeoutSeconds(java.lang.Number timeoutSeconds) {
            this.timeoutSeconds = timeoutSeconds;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getTriggersOnDraftPr}
         * @param triggersOnDraftPr Docs at Terraform Registry: {@code Job#triggers_on_draft_pr}.
         * @return {@code this}
         */
        public Builder triggersOnDraftPr(java.lang.Boolean triggersOnDraftPr) {
            this.triggersOnDraftPr = triggersOnDraftPr;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getTriggersOnDraftPr}
         * @param triggersOnDraftPr Docs at Terraform Registry: {@code Job#triggers_on_draft_pr}.
         * @return {@code this}
         */
        public Builder triggersOnDraftPr(com.hashicorp.cdktf.IResolvable triggersOnDraftPr) {
            this.triggersOnDraftPr = triggersOnDraftPr;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getValidateExecuteSteps}
         * @param validateExecuteSteps Docs at Terraform Registry: {@code Job#validate_execute_steps}.
         * @return {@code this}
         */
        public Builder validateExecuteSteps(java.lang.Boolean validateExecuteSteps) {
            this.validateExecuteSteps = validateExecuteSteps;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getValidateExecuteSteps}
         * @param validateExecuteSteps Docs at Terraform Registry: {@code Job#validate_execute_steps}.
         * @return {@code this}
         */
        public Builder validateExecuteSteps(com.hashicorp.cdktf.IResolvable validateExecuteSteps) {
            this.validateExecuteSteps = validateExecuteSteps;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getConnection}
         * @param connection the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder connection(com.hashicorp.cdktf.SSHProvisionerConnection connection) {
            this.connection = connection;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getConnection}
         * @param connection the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder connection(com.hashicorp.cdktf.WinrmProvisionerConnection connection) {
            this.connection = connection;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getCount}
         * @param count the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder count(java.lang.Number count) {
            this.count = count;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getCount}
         * @param count the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder count(com.hashicorp.cdktf.TerraformCount count) {
            this.count = count;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getDependsOn}
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
         * Sets the value of {@link JobConfig#getForEach}
         * @param forEach the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder forEach(com.hashicorp.cdktf.ITerraformIterator forEach) {
            this.forEach = forEach;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getLifecycle}
         * @param lifecycle the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder lifecycle(com.hashicorp.cdktf.TerraformResourceLifecycle lifecycle) {
            this.lifecycle = lifecycle;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getProvider}
         * @param provider the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder provider(com.hashicorp.cdktf.TerraformProvider provider) {
            this.provider = provider;
            return this;
        }

        /**
         * Sets the value of {@link JobConfig#getProvisioners}
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
         * @return a new instance of {@link JobConfig}
         * @throws NullPointerException if any required attribute was not provided
         */
        @Override
        public JobConfig build() {
            return new Jsii$Proxy(this);
        }
    }

    /**
     * An implementation for {@link JobConfig}
     */
    @software.amazon.jsii.Internal
    final class Jsii$Proxy extends software.amazon.jsii.JsiiObject implements JobConfig {
        private final java.lang.Number environmentId;
        private final java.util.List<java.lang.String> executeSteps;
        private final java.lang.String name;
        private final java.lang.Number projectId;
        private final dev.groundwork.cdktf.providers.dbtcloud.job.JobTriggers triggers;
        private final java.lang.String compareChangesFlags;
        private final java.util.List<java.lang.String> costOptimizationFeatures;
        private final java.lang.String dbtVersion;
        private final java.lang.Number deferringEnvironmentId;
        private final java.lang.Number deferringJobId;
        private final java.lang.String description;
        private final java.lang.Object errorsOnLintFailure;
        private final dev.groundwork.cdktf.providers.dbtcloud.job.JobExecution execution;
        private final java.lang.Object forceNodeSelection;
        private final java.lang.Object generateDocs;
        private final java.lang.Object isActive;
        private final java.lang.Object jobCompletionTriggerCondition;
        private final java.lang.String jobType;
        private final java.lang.Number numThreads;
        private final java.lang.Object runCompareChanges;
        private final java.lang.Object runGenerateSources;
        private final java.lang.Object runLint;
        private final java.lang.String scheduleCron;
        private final java.util.List<java.lang.Number> scheduleDays;
        private final java.util.List<java.lang.Number> scheduleHours;
        private final java.lang.Number scheduleInterval;
        private final java.lang.String scheduleType;
        private final java.lang.Object selfDeferring;
        private final java.lang.String targetName;
        private final java.lang.Number timeoutSeconds;
        private final java.lang.Object triggersOnDraftPr;
        private final java.lang.Object validateExecuteSteps;
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
            this.environmentId = software.amazon.jsii.Kernel.get(this, "environmentId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
            this.executeSteps = software.amazon.jsii.Kernel.get(this, "executeSteps", software.amazon.jsii.NativeType.listOf(software.amazon.jsii.NativeType.forClass(java.lang.String.class)));
            this.name = software.amazon.jsii.Kernel.get(this, "name", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.projectId = software.amazon.jsii.Kernel.get(this, "projectId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
            this.triggers = software.amazon.jsii.Kernel.get(this, "triggers", software.amazon.jsii.NativeType.forClass(dev.groundwork.cdktf.providers.dbtcloud.job.JobTriggers.class));
            this.compareChangesFlags = software.amazon.jsii.Kernel.get(this, "compareChangesFlags", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.costOptimizationFeatures = software.amazon.jsii.Kernel.get(this, "costOptimizationFeatures", software.amazon.jsii.NativeType.listOf(software.amazon.jsii.NativeType.forClass(java.lang.String.class)));
            this.dbtVersion = software.amazon.jsii.Kernel.get(this, "dbtVersion", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.deferringEnvironmentId = software.amazon.jsii.Kernel.get(this, "deferringEnvironmentId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
            this.deferringJobId = software.amazon.jsii.Kernel.get(this, "deferringJobId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
            this.description = software.amazon.jsii.Kernel.get(this, "description", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.errorsOnLintFailure = software.amazon.jsii.Kernel.get(this, "errorsOnLintFailure", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
            this.execution = software.amazon.jsii.Kernel.get(this, "execution", software.amazon.jsii.NativeType.forClass(dev.groundwork.cdktf.providers.dbtcloud.job.JobExecution.class));
            this.forceNodeSelection = software.amazon.jsii.Kernel.get(this, "forceNodeSelection", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
            this.generateDocs = software.amazon.jsii.Kernel.get(this, "generateDocs", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
            this.isActive = software.amazon.jsii.Kernel.get(this, "isActive", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
            this.jobCompletionTriggerCondition = software.amazon.jsii.Kernel.get(this, "jobCompletionTriggerCondition", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
            this.jobType = software.amazon.jsii.Kernel.get(this, "jobType", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.numThreads = software.amazon.jsii.Kernel.get(this, "numThreads", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
            this.runCompareChanges = software.amazon.jsii.Kernel.get(this, "runCompareChanges", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
            this.runGenerateSources = software.amazon.jsii.Kernel.get(this, "runGenerateSources", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
            this.runLint = software.amazon.jsii.Kernel.get(this, "runLint", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
            this.scheduleCron = software.amazon.jsii.Kernel.get(this, "scheduleCron", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.scheduleDays = software.amazon.jsii.Kernel.get(this, "scheduleDays", software.amazon.jsii.NativeType.listOf(software.amazon.jsii.NativeType.forClass(java.lang.Number.class)));
            this.scheduleHours = software.amazon.jsii.Kernel.get(this, "scheduleHours", software.amazon.jsii.NativeType.listOf(software.amazon.jsii.NativeType.forClass(java.lang.Number.class)));
            this.scheduleInterval = software.amazon.jsii.Kernel.get(this, "scheduleInterval", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
            this.scheduleType = software.amazon.jsii.Kernel.get(this, "scheduleType", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.selfDeferring = software.amazon.jsii.Kernel.get(this, "selfDeferring", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
            this.targetName = software.amazon.jsii.Kernel.get(this, "targetName", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.timeoutSeconds = software.amazon.jsii.Kernel.get(this, "timeoutSeconds", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
            this.triggersOnDraftPr = software.amazon.jsii.Kernel.get(this, "triggersOnDraftPr", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
            this.validateExecuteSteps = software.amazon.jsii.Kernel.get(this, "validateExecuteSteps", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
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
            this.environmentId = java.util.Objects.requireNonNull(builder.environmentId, "environmentId is required");
            this.executeSteps = java.util.Objects.requireNonNull(builder.executeSteps, "executeSteps is required");
            this.name = java.util.Objects.requireNonNull(builder.name, "name is required");
            this.projectId = java.util.Objects.requireNonNull(builder.projectId, "projectId is required");
            this.triggers = java.util.Objects.requireNonNull(builder.triggers, "triggers is required");
            this.compareChangesFlags = builder.compareChangesFlags;
            this.costOptimizationFeatures = builder.costOptimizationFeatures;
            this.dbtVersion = builder.dbtVersion;
            this.deferringEnvironmentId = builder.deferringEnvironmentId;
            this.deferringJobId = builder.deferringJobId;
            this.description = builder.description;
            this.errorsOnLintFailure = builder.errorsOnLintFailure;
            this.execution = builder.execution;
            this.forceNodeSelection = builder.forceNodeSelection;
            this.generateDocs = builder.generateDocs;
            this.isActive = builder.isActive;
            this.jobCompletionTriggerCondition = builder.jobCompletionTriggerCondition;
            this.jobType = builder.jobType;
            this.numThreads = builder.numThreads;
            this.runCompareChanges = builder.runCompareChanges;
            this.runGenerateSources = builder.runGenerateSources;
            this.runLint = builder.runLint;
            this.scheduleCron = builder.scheduleCron;
            this.scheduleDays = (java.util.List<java.lang.Number>)builder.scheduleDays;
            this.scheduleHours = (java.util.List<java.lang.Number>)builder.scheduleHours;
            this.scheduleInterval = builder.scheduleInterval;
            this.scheduleType = builder.scheduleType;
            this.selfDeferring = builder.selfDeferring;
            this.targetName = builder.targetName;
            this.timeoutSeconds = builder.timeoutSeconds;
            this.triggersOnDraftPr = builder.triggersOnDraftPr;
            this.validateExecuteSteps = builder.validateExecuteSteps;
            this.connection = builder.connection;
            this.count = builder.count;
            this.dependsOn = (java.util.List<com.hashicorp.cdktf.ITerraformDependable>)builder.dependsOn;
            this.forEach = builder.forEach;
            this.lifecycle = builder.lifecycle;
            this.provider = builder.provider;
            this.provisioners = (java.util.List<java.lang.Object>)builder.provisioners;
        }

        @Override
        public final java.lang.Number getEnvironmentId() {
            return this.environmentId;
        }

        @Override
        public final java.util.List<java.lang.String> getExecuteSteps() {
            return this.executeSteps;
        }

        @Override
        public final java.lang.String getName() {
            return this.name;
        }

        @Override
        public final java.lang.Number getProjectId() {
            return this.projectId;
        }

        @Override
        public final dev.groundwork.cdktf.providers.dbtcloud.job.JobTriggers getTriggers() {
            return this.triggers;
        }

        @Override
        public final java.lang.String getCompareChangesFlags() {
            return this.compareChangesFlags;
        }

        @Override
        public final java.util.List<java.lang.String> getCostOptimizationFeatures() {
            return this.costOptimizationFeatures;
        }

        @Override
        public final java.lang.String getDbtVersion() {
            return this.dbtVersion;
        }

        @Override
        public final java.lang.Number getDeferringEnvironmentId() {
            return this.deferringEnvironmentId;
        }

        @Override
        public final java.lang.Number getDeferringJobId() {
            return this.deferringJobId;
        }

        @Override
        public final java.lang.String getDescription() {
            return this.description;
        }

        @Override
        public final java.lang.Object getErrorsOnLintFailure() {
            return this.errorsOnLintFailure;
        }

        @Override
        public final dev.groundwork.cdktf.providers.dbtcloud.job.JobExecution getExecution() {
            return this.execution;
        }

        @Override
        public final java.lang.Object getForceNodeSelection() {
            return this.forceNodeSelection;
        }

        @Override
        public final java.lang.Object getGenerateDocs() {
            return this.generateDocs;
        }

        @Override
        public final java.lang.Object getIsActive() {
            return this.isActive;
        }

        @Override
        public final java.lang.Object getJobCompletionTriggerCondition() {
            return this.jobCompletionTriggerCondition;
        }

        @Override
        public final java.lang.String getJobType() {
            return this.jobType;
        }

        @Override
        public final java.lang.Number getNumThreads() {
            return this.numThreads;
        }

        @Override
        public final java.lang.Object getRunCompareChanges() {
            return this.runCompareChanges;
        }

        @Override
        public final java.lang.Object getRunGenerateSources() {
            return this.runGenerateSources;
        }

        @Override
        public final java.lang.Object getRunLint() {
            return this.runLint;
        }

        @Override
        public final java.lang.String getScheduleCron() {
            return this.scheduleCron;
        }

        @Override
        public final java.util.List<java.lang.Number> getScheduleDays() {
            return this.scheduleDays;
        }

        @Override
        public final java.util.List<java.lang.Number> getScheduleHours() {
            return this.scheduleHours;
        }

        @Override
        public final java.lang.Number getScheduleInterval() {
            return this.scheduleInterval;
        }

        @Override
        public final java.lang.String getScheduleType() {
            return this.scheduleType;
        }

        @Override
        public final java.lang.Object getSelfDeferring() {
            return this.selfDeferring;
        }

        @Override
        public final java.lang.String getTargetName() {
            return this.targetName;
        }

        @Override
        public final java.lang.Number getTimeoutSeconds() {
            return this.timeoutSeconds;
        }

        @Override
        public final java.lang.Object getTriggersOnDraftPr() {
            return this.triggersOnDraftPr;
        }

        @Override
        public final java.lang.Object getValidateExecuteSteps() {
            return this.validateExecuteSteps;
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

            data.set("environmentId", om.valueToTree(this.getEnvironmentId()));
            data.set("executeSteps", om.valueToTree(this.getExecuteSteps()));
            data.set("name", om.valueToTree(this.getName()));
            data.set("projectId", om.valueToTree(this.getProjectId()));
            data.set("triggers", om.valueToTree(this.getTriggers()));
            if (this.getCompareChangesFlags() != null) {
                data.set("compareChangesFlags", om.valueToTree(this.getCompareChangesFlags()));
            }
            if (this.getCostOptimizationFeatures() != null) {
                data.set("costOptimizationFeatures", om.valueToTree(this.getCostOptimizationFeatures()));
            }
            if (this.getDbtVersion() != null) {
                data.set("dbtVersion", om.valueToTree(this.getDbtVersion()));
            }
            if (this.getDeferringEnvironmentId() != null) {
                data.set("deferringEnvironmentId", om.valueToTree(this.getDeferringEnvironmentId()));
            }
            if (this.getDeferringJobId() != null) {
                data.set("deferringJobId", om.valueToTree(this.getDeferringJobId()));
            }
            if (this.getDescription() != null) {
                data.set("description", om.valueToTree(this.getDescription()));
            }
            if (this.getErrorsOnLintFailure() != null) {
                data.set("errorsOnLintFailure", om.valueToTree(this.getErrorsOnLintFailure()));
            }
            if (this.getExecution() != null) {
                data.set("execution", om.valueToTree(this.getExecution()));
            }
            if (this.getForceNodeSelection() != null) {
                data.set("forceNodeSelection", om.valueToTree(this.getForceNodeSelection()));
            }
            if (this.getGenerateDocs() != null) {
                data.set("generateDocs", om.valueToTree(this.getGenerateDocs()));
            }
            if (this.getIsActive() != null) {
                data.set("isActive", om.valueToTree(this.getIsActive()));
            }
            if (this.getJobCompletionTriggerCondition() != null) {
                data.set("jobCompletionTriggerCondition", om.valueToTree(this.getJobCompletionTriggerCondition()));
            }
            if (this.getJobType() != null) {
                data.set("jobType", om.valueToTree(this.getJobType()));
            }
            if (this.getNumThreads() != null) {
                data.set("numThreads", om.valueToTree(this.getNumThreads()));
            }
            if (this.getRunCompareChanges() != null) {
                data.set("runCompareChanges", om.valueToTree(this.getRunCompareChanges()));
            }
            if (this.getRunGenerateSources() != null) {
                data.set("runGenerateSources", om.valueToTree(this.getRunGenerateSources()));
            }
            if (this.getRunLint() != null) {
                data.set("runLint", om.valueToTree(this.getRunLint()));
            }
            if (this.getScheduleCron() != null) {
                data.set("scheduleCron", om.valueToTree(this.getScheduleCron()));
            }
            if (this.getScheduleDays() != null) {
                data.set("scheduleDays", om.valueToTree(this.getScheduleDays()));
            }
            if (this.getScheduleHours() != null) {
                data.set("scheduleHours", om.valueToTree(this.getScheduleHours()));
            }
            if (this.getScheduleInterval() != null) {
                data.set("scheduleInterval", om.valueToTree(this.getScheduleInterval()));
            }
            if (this.getScheduleType() != null) {
                data.set("scheduleType", om.valueToTree(this.getScheduleType()));
            }
            if (this.getSelfDeferring() != null) {
                data.set("selfDeferring", om.valueToTree(this.getSelfDeferring()));
            }
            if (this.getTargetName() != null) {
                data.set("targetName", om.valueToTree(this.getTargetName()));
            }
            if (this.getTimeoutSeconds() != null) {
                data.set("timeoutSeconds", om.valueToTree(this.getTimeoutSeconds()));
            }
            if (this.getTriggersOnDraftPr() != null) {
                data.set("triggersOnDraftPr", om.valueToTree(this.getTriggersOnDraftPr()));
            }
            if (this.getValidateExecuteSteps() != null) {
                data.set("validateExecuteSteps", om.valueToTree(this.getValidateExecuteSteps()));
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
            struct.set("fqn", om.valueToTree("dbtcloud.job.JobConfig"));
            struct.set("data", data);

            final com.fasterxml.jackson.databind.node.ObjectNode obj = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
            obj.set("$jsii.struct", struct);

            return obj;
        }

        @Override
        public final boolean equals(final java.lang.Object o) {
            if (this == o) return true;
            if (o == null || getClass() != o.getClass()) return false;

            JobConfig.Jsii$Proxy that = (JobConfig.Jsii$Proxy) o;

            if (!environmentId.equals(that.environmentId)) return false;
            if (!executeSteps.equals(that.executeSteps)) return false;
            if (!name.equals(that.name)) return false;
            if (!projectId.equals(that.projectId)) return false;
            if (!triggers.equals(that.triggers)) return false;
            if (this.compareChangesFlags != null ? !this.compareChangesFlags.equals(that.compareChangesFlags) : that.compareChangesFlags != null) return false;
            if (this.costOptimizationFeatures != null ? !this.costOptimizationFeatures.equals(that.costOptimizationFeatures) : that.costOptimizationFeatures != null) return false;
            if (this.dbtVersion != null ? !this.dbtVersion.equals(that.dbtVersion) : that.dbtVersion != null) return false;
            if (this.deferringEnvironmentId != null ? !this.deferringEnvironmentId.equals(that.deferringEnvironmentId) : that.deferringEnvironmentId != null) return false;
            if (this.deferringJobId != null ? !this.deferringJobId.equals(that.deferringJobId) : that.deferringJobId != null) return false;
            if (this.description != null ? !this.description.equals(that.description) : that.description != null) return false;
            if (this.errorsOnLintFailure != null ? !this.errorsOnLintFailure.equals(that.errorsOnLintFailure) : that.errorsOnLintFailure != null) return false;
            if (this.execution != null ? !this.execution.equals(that.execution) : that.execution != null) return false;
            if (this.forceNodeSelection != null ? !this.forceNodeSelection.equals(that.forceNodeSelection) : that.forceNodeSelection != null) return false;
            if (this.generateDocs != null ? !this.generateDocs.equals(that.generateDocs) : that.generateDocs != null) return false;
            if (this.isActive != null ? !this.isActive.equals(that.isActive) : that.isActive != null) return false;
            if (this.jobCompletionTriggerCondition != null ? !this.jobCompletionTriggerCondition.equals(that.jobCompletionTriggerCondition) : that.jobCompletionTriggerCondition != null) return false;
            if (this.jobType != null ? !this.jobType.equals(that.jobType) : that.jobType != null) return false;
            if (this.numThreads != null ? !this.numThreads.equals(that.numThreads) : that.numThreads != null) return false;
            if (this.runCompareChanges != null ? !this.runCompareChanges.equals(that.runCompareChanges) : that.runCompareChanges != null) return false;
            if (this.runGenerateSources != null ? !this.runGenerateSources.equals(that.runGenerateSources) : that.runGenerateSources != null) return false;
            if (this.runLint != null ? !this.runLint.equals(that.runLint) : that.runLint != null) return false;
            if (this.scheduleCron != null ? !this.scheduleCron.equals(that.scheduleCron) : that.scheduleCron != null) return false;
            if (this.scheduleDays != null ? !this.scheduleDays.equals(that.scheduleDays) : that.scheduleDays != null) return false;
            if (this.scheduleHours != null ? !this.scheduleHours.equals(that.scheduleHours) : that.scheduleHours != null) return false;
            if (this.scheduleInterval != null ? !this.scheduleInterval.equals(that.scheduleInterval) : that.scheduleInterval != null) return false;
            if (this.scheduleType != null ? !this.scheduleType.equals(that.scheduleType) : that.scheduleType != null) return false;
            if (this.selfDeferring != null ? !this.selfDeferring.equals(that.selfDeferring) : that.selfDeferring != null) return false;
            if (this.targetName != null ? !this.targetName.equals(that.targetName) : that.targetName != null) return false;
            if (this.timeoutSeconds != null ? !this.timeoutSeconds.equals(that.timeoutSeconds) : that.timeoutSeconds != null) return false;
            if (this.triggersOnDraftPr != null ? !this.triggersOnDraftPr.equals(that.triggersOnDraftPr) : that.triggersOnDraftPr != null) return false;
            if (this.validateExecuteSteps != null ? !this.validateExecuteSteps.equals(that.validateExecuteSteps) : that.validateExecuteSteps != null) return false;
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
            int result = this.environmentId.hashCode();
            result = 31 * result + (this.executeSteps.hashCode());
            result = 31 * result + (this.name.hashCode());
            result = 31 * result + (this.projectId.hashCode());
            result = 31 * result + (this.triggers.hashCode());
            result = 31 * result + (this.compareChangesFlags != null ? this.compareChangesFlags.hashCode() : 0);
            result = 31 * result + (this.costOptimizationFeatures != null ? this.costOptimizationFeatures.hashCode() : 0);
            result = 31 * result + (this.dbtVersion != null ? this.dbtVersion.hashCode() : 0);
            result = 31 * result + (this.deferringEnvironmentId != null ? this.deferringEnvironmentId.hashCode() : 0);
            result = 31 * result + (this.deferringJobId != null ? this.deferringJobId.hashCode() : 0);
            result = 31 * result + (this.description != null ? this.description.hashCode() : 0);
            result = 31 * result + (this.errorsOnLintFailure != null ? this.errorsOnLintFailure.hashCode() : 0);
            result = 31 * result + (this.execution != null ? this.execution.hashCode() : 0);
            result = 31 * result + (this.forceNodeSelection != null ? this.forceNodeSelection.hashCode() : 0);
            result = 31 * result + (this.generateDocs != null ? this.generateDocs.hashCode() : 0);
            result = 31 * result + (this.isActive != null ? this.isActive.hashCode() : 0);
            result = 31 * result + (this.jobCompletionTriggerCondition != null ? this.jobCompletionTriggerCondition.hashCode() : 0);
            result = 31 * result + (this.jobType != null ? this.jobType.hashCode() : 0);
            result = 31 * result + (this.numThreads != null ? this.numThreads.hashCode() : 0);
            result = 31 * result + (this.runCompareChanges != null ? this.runCompareChanges.hashCode() : 0);
            result = 31 * result + (this.runGenerateSources != null ? this.runGenerateSources.hashCode() : 0);
            result = 31 * result + (this.runLint != null ? this.runLint.hashCode() : 0);
            result = 31 * result + (this.scheduleCron != null ? this.scheduleCron.hashCode() : 0);
            result = 31 * result + (this.scheduleDays != null ? this.scheduleDays.hashCode() : 0);
            result = 31 * result + (this.scheduleHours != null ? this.scheduleHours.hashCode() : 0);
            result = 31 * result + (this.scheduleInterval != null ? this.scheduleInterval.hashCode() : 0);
            result = 31 * result + (this.scheduleType != null ? this.scheduleType.hashCode() : 0);
            result = 31 * result + (this.selfDeferring != null ? this.selfDeferring.hashCode() : 0);
            result = 31 * result + (this.targetName != null ? this.targetName.hashCode() : 0);
            result = 31 * result + (this.timeoutSeconds != null ? this.timeoutSeconds.hashCode() : 0);
            result = 31 * result + (this.triggersOnDraftPr != null ? this.triggersOnDraftPr.hashCode() : 0);
            result = 31 * result + (this.validateExecuteSteps != null ? this.validateExecuteSteps.hashCode() : 0);
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
