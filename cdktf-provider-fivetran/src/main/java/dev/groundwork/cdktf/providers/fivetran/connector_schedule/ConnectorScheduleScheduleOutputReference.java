package dev.groundwork.cdktf.providers.fivetran.connector_schedule;

@javax.annotation.Generated(value = "jsii-pacmak/1.140.0 (build 79fd58c)")
@software.amazon.jsii.Jsii(module = dev.groundwork.cdktf.providers.fivetran.$Module.class, fqn = "fivetran.connectorSchedule.ConnectorScheduleScheduleOutputReference")
public class ConnectorScheduleScheduleOutputReference extends com.hashicorp.cdktf.ComplexObject {

    protected ConnectorScheduleScheduleOutputReference(final software.amazon.jsii.JsiiObjectRef objRef) {
        super(objRef);
    }

    protected ConnectorScheduleScheduleOutputReference(final software.amazon.jsii.JsiiObject.InitializationMode initializationMode) {
        super(initializationMode);
    }

    /**
     * @param terraformResource The parent resource. This parameter is required.
     * @param terraformAttribute The attribute on the parent resource this class is referencing. This parameter is required.
     */
    public ConnectorScheduleScheduleOutputReference(final @org.jetbrains.annotations.NotNull com.hashicorp.cdktf.IInterpolatingParent terraformResource, final @org.jetbrains.annotations.NotNull java.lang.String terraformAttribute) {
        super(software.amazon.jsii.JsiiObject.InitializationMode.JSII);
        software.amazon.jsii.JsiiEngine.getInstance().createNewObject(this, new Object[] { java.util.Objects.requireNonNull(terraformResource, "terraformResource is required"), java.util.Objects.requireNonNull(terraformAttribute, "terraformAttribute is required") });
    }

    public void resetCron() {
        software.amazon.jsii.Kernel.call(this, "resetCron", software.amazon.jsii.NativeType.VOID);
    }

    public void resetDaysOfWeek() {
        software.amazon.jsii.Kernel.call(this, "resetDaysOfWeek", software.amazon.jsii.NativeType.VOID);
    }

    public void resetInterval() {
        software.amazon.jsii.Kernel.call(this, "resetInterval", software.amazon.jsii.NativeType.VOID);
    }

    public void resetScheduleType() {
        software.amazon.jsii.Kernel.call(this, "resetScheduleType", software.amazon.jsii.NativeType.VOID);
    }

    public void resetTimeOfDay() {
        software.amazon.jsii.Kernel.call(this, "resetTimeOfDay", software.amazon.jsii.NativeType.VOID);
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getCronInput() {
        return software.amazon.jsii.Kernel.get(this, "cronInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.util.List<java.lang.String> getDaysOfWeekInput() {
        return java.util.Optional.ofNullable((java.util.List<java.lang.String>)(software.amazon.jsii.Kernel.get(this, "daysOfWeekInput", software.amazon.jsii.NativeType.listOf(software.amazon.jsii.NativeType.forClass(java.lang.String.class))))).map(java.util.Collections::unmodifiableList).orElse(null);
    }

    public @org.jetbrains.annotations.Nullable java.lang.Number getIntervalInput() {
        return software.amazon.jsii.Kernel.get(this, "intervalInput", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getScheduleTypeInput() {
        return software.amazon.jsii.Kernel.get(this, "scheduleTypeInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.Nullable java.lang.String getTimeOfDayInput() {
        return software.amazon.jsii.Kernel.get(this, "timeOfDayInput", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getCron() {
        return software.amazon.jsii.Kernel.get(this, "cron", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setCron(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "cron", java.util.Objects.requireNonNull(value, "cron is required"));
    }

    public @org.jetbrains.annotations.NotNull java.util.List<java.lang.String> getDaysOfWeek() {
        return java.util.Collections.unmodifiableList(software.amazon.jsii.Kernel.get(this, "daysOfWeek", software.amazon.jsii.NativeType.listOf(software.amazon.jsii.NativeType.forClass(java.lang.String.class))));
    }

    public void setDaysOfWeek(final @org.jetbrains.annotations.NotNull java.util.List<java.lang.String> value) {
        software.amazon.jsii.Kernel.set(this, "daysOfWeek", java.util.Objects.requireNonNull(value, "daysOfWeek is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.Number getInterval() {
        return software.amazon.jsii.Kernel.get(this, "interval", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
    }

    public void setInterval(final @org.jetbrains.annotations.NotNull java.lang.Number value) {
        software.amazon.jsii.Kernel.set(this, "interval", java.util.Objects.requireNonNull(value, "interval is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getScheduleType() {
        return software.amazon.jsii.Kernel.get(this, "scheduleType", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setScheduleType(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "scheduleType", java.util.Objects.requireNonNull(value, "scheduleType is required"));
    }

    public @org.jetbrains.annotations.NotNull java.lang.String getTimeOfDay() {
        return software.amazon.jsii.Kernel.get(this, "timeOfDay", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
    }

    public void setTimeOfDay(final @org.jetbrains.annotations.NotNull java.lang.String value) {
        software.amazon.jsii.Kernel.set(this, "timeOfDay", java.util.Objects.requireNonNull(value, "timeOfDay is required"));
    }

    /**
     * Returns union: either {@link com.hashicorp.cdktf.IResolvable} or {@link dev.groundwork.cdktf.providers.fivetran.connector_schedule.ConnectorScheduleSchedule}
     */
    public @org.jetbrains.annotations.Nullable java.lang.Object getInternalValue() {
        return software.amazon.jsii.Kernel.get(this, "internalValue", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
    }

    public void setInternalValue(final @org.jetbrains.annotations.Nullable com.hashicorp.cdktf.IResolvable value) {
        software.amazon.jsii.Kernel.set(this, "internalValue", value);
    }

    public void setInternalValue(final @org.jetbrains.annotations.Nullable dev.groundwork.cdktf.providers.fivetran.connector_schedule.ConnectorScheduleSchedule value) {
        software.amazon.jsii.Kernel.set(this, "internalValue", value);
    }
}
