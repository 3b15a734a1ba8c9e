package dev.groundwork.cdktf.providers.dbtcloud.job;

@javax.annotation.Generated(value = "jsii-pacmak/1.140.0 (build 79fd58c)")
@software.amazon.jsii.Jsii(module = dev.groundwork.cdktf.providers.dbtcloud.$Module.class, fqn = "dbtcloud.job.JobTriggersOutputReference")
public class JobTriggersOutputReference extends com.hashicorp.cdktf.ComplexObject {

    protected JobTriggersOutputReference(final software.amazon.jsii.JsiiObjectRef objRef) {
        super(objRef);
    }

    protected JobTriggersOutputReference(final software.amazon.jsii.JsiiObject.InitializationMode initializationMode) {
        super(initializationMode);
    }

    /**
     * @param terraformResource The parent resource. This parameter is required.
     * @param terraformAttribute The attribute on the parent resource this class is referencing. This parameter is required.
     */
    public JobTriggersOutputReference(final @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.IInterpolatingParent terraformResource, final @org.jetbrains.annotations.NotNull java.lang.String terraformAttribute) {
        super(software.amazon.jsii.JsiiObject.InitializationMode.JSII);
        software.amazon.jsii.JsiiEngine.getInstance().createNewObject(this, new Object[] { java.util.Objects.requireNonNull(terraformResource, "terraformResource is required"), java.util.Objects.requireNonNull(terraformAttribute, "terraformAttribute is required") });
    }

    public void resetGithubWebhook() {
        software.amazon.jsii.Kernel.call(this, "resetGithubWebhook", software.amazon.jsii.NativeType.VOID);
    }

    public void resetGitProviderWebhook() {
        software.amazon.jsii.Kernel.call(this, "resetGitProviderWebhook", software.amazon.jsii.NativeType.VOID);
    }

    public void resetOnMerge() {
        software.amazon.jsii.Kernel.call(this, "resetOnMerge", software.amazon.jsii.NativeType.VOID);
    }

    public void resetSchedule() {
        software.amazon.jsii.Kernel.call(this, "resetSchedule", software.amazon.jsii.NativeType.VOID);
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getGithubWebhookInput() {
        return software.amazon.jsii.Kernel.get(this, "githubWebhookInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getGitProviderWebhookInput() {
        return software.amazon.jsii.Kernel.get(this, "gitProviderWebhookInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getOnMergeInput() {
        return software.amazon.jsii.Kernel.get(this, "onMergeInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getScheduleInput() {
        return software.amazon.jsii.Kernel.get(this, "scheduleInput", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.NotNull java.lang.Object getGithubWebhook() {
        return software.amazon.jsii.Kernel.get(this, "githubWebhook", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public void setGithubWebhook(final @org.jetbrains.annotations.NotNull java.lang.Boolean value) {
        software.amazon.jsii.Kernel.set(this, "githubWebhook", java.util.Objects.requireNonNull(value, "githubWebhook is required"));
    }

    public void setGithubWebhook(final @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.IResolvable value) {
        software.amazon.jsii.Kernel.set(this, "githubWebhook", java.util.Objects.requireNonNull(value, "githubWebhook is required"));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.NotNull java.lang.Object getGitProviderWebhook() {
        return software.amazon.jsii.Kernel.get(this, "gitProviderWebhook", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public void setGitProviderWebhook(final @org.jetbrains.annotations.NotNull java.lang.Boolean value) {
        software.amazon.jsii.Kernel.set(this, "gitProviderWebhook", java.util.Objects.requireNonNull(value, "gitProviderWebhook is required"));
    }

    public void setGitProviderWebhook(final @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.IResolvable value) {
        software.amazon.jsii.Kernel.set(this, "gitProviderWebhook", java.util.Objects.requireNonNull(value, "gitProviderWebhook is required"));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.NotNull java.lang.Object getOnMerge() {
        return software.amazon.jsii.Kernel.get(this, "onMerge", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public void setOnMerge(final @org.jetbrains.annotations.NotNull java.lang.Boolean value) {
        software.amazon.jsii.Kernel.set(this, "onMerge", java.util.Objects.requireNonNull(value, "onMerge is required"));
    }

    public void setOnMerge(final @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.IResolvable value) {
        software.amazon.jsii.Kernel.set(this, "onMerge", java.util.Objects.requireNonNull(value, "onMerge is required"));
    }

    /**
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    public @org.jetbrains.annotations.NotNull java.lang.Object getSchedule() {
        return software.amazon.jsii.Kernel.get(this, "schedule", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public void setSchedule(final @org.jetbrains.annotations.NotNull java.lang.Boolean value) {
        software.amazon.jsii.Kernel.set(this, "schedule", java.util.Objects.requireNonNull(value, "schedule is required"));
    }

    public void setSchedule(final @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.IResolvable value) {
        software.amazon.jsii.Kernel.set(this, "schedule", java.util.Objects.requireNonNull(value, "schedule is required"));
    }

    /**
     * Returns union: either {@link com.hashicorp.cdktf.IResolvable} or {@link dev.groundwork.cdktf.providers.dbtcloud.job.JobTriggers}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getInternalValue() {
        return software.amazon.jsii.Kernel.get(this, "internalValue", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public void setInternalValue(final @org.jetbrains.annotations.Nullable com.hashicorp.cdktf.IResolvable value) {
        software.amazon.jsii.Kernel.set(this, "internalValue", value);
    }

    public void setInternalValue(final @org.jetbrains.annotations.Nullable dev.groundwork.cdktf.providers.dbtcloud.job.JobTriggers value) {
        software.amazon.jsii.Kernel.set(this, "internalValue", value);
    }
}
