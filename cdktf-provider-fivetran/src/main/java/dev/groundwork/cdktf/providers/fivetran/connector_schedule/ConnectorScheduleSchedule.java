package dev.groundwork.cdktf.providers.fivetran.connector_schedule;

@javax.annotation.Generated(value = "jsii-pacmak/1.140.0 (build 79fd58c)")
@software.amazon.jsii.Jsii(module = dev.groundwork.cdktf.providers.fivetran.$Module.class, fqn = "fivetran.connectorSchedule.ConnectorScheduleSchedule")
@software.amazon.jsii.Jsii.Proxy(ConnectorScheduleSchedule.Jsii$Proxy.class)
public interface ConnectorScheduleSchedule extends software.amazon.jsii.JsiiSerializable {

    /**
     * Docs at Terraform Registry: {@code ConnectorSchedule#cron}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getCron() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code ConnectorSchedule#days_of_week}.
     */
    default @org.jetbrains.annotations.Nullable java.util.List<java.lang.String> getDaysOfWeek() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code ConnectorSchedule#interval}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.Number getInterval() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code ConnectorSchedule#schedule_type}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getScheduleType() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code ConnectorSchedule#time_of_day}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getTimeOfDay() {
        return null;
    }

    /**
     * @return a {@link Builder} of {@link ConnectorScheduleSchedule}
     */
    static Builder builder() {
        return new Builder();
    }
    /**
     * A builder for {@link ConnectorScheduleSchedule}
     */
    public static final class Builder implements software.amazon.jsii.Builder<ConnectorScheduleSchedule> {
        java.lang.String cron;
        java.util.List<java.lang.String> daysOfWeek;
        java.lang.Number interval;
        java.lang.String scheduleType;
        java.lang.String timeOfDay;

        /**
         * Sets the value of {@link ConnectorScheduleSchedule#getCron}
         * @param cron Docs at Terraform Registry: {@code ConnectorSchedule#cron}.
         * @return {@code this}
         */
        public Builder cron(java.lang.String cron) {
            this.cron = cron;
            return this;
        }

        /**
         * Sets the value of {@link ConnectorScheduleSchedule#getDaysOfWeek}
         * @param daysOfWeek Docs at Terraform Registry: {@code ConnectorSchedule#days_of_week}.
         * @return {@code this}
         */
        public Builder daysOfWeek(java.util.List<java.lang.String> daysOfWeek) {
            this.daysOfWeek = daysOfWeek;
            return this;
        }

        /**
         * Sets the value of {@link ConnectorScheduleSchedule#getInterval}
         * @param interval Docs at Terraform Registry: {@code ConnectorSchedule#interval}.
         * @return {@code this}
         */
        public Builder interval(java.lang.Number interval) {
            this.interval = interval;
            return this;
        }

        /**
         * Sets the value of {@link ConnectorScheduleSchedule#getScheduleType}
         * @param scheduleType Docs at Terraform Registry: {@code ConnectorSchedule#schedule_type}.
         * @return {@code this}
         */
        public Builder scheduleType(java.lang.String scheduleType) {
            this.scheduleType = scheduleType;
            return this;
        }

        /**
         * Sets the value of {@link ConnectorScheduleSchedule#getTimeOfDay}
         * @param timeOfDay Docs at Terraform Registry: {@code ConnectorSchedule#time_of_day}.
         * @return {@code this}
         */
        public Builder timeOfDay(java.lang.String timeOfDay) {
            this.timeOfDay = timeOfDay;
            return this;
        }

        /**
         * Builds the configured instance.
         * @return a new instance of {@link ConnectorScheduleSchedule}
         * @throws NullPointerException if any required attribute was not provided
         */
        @Override
        public ConnectorScheduleSchedule build() {
            return new Jsii$Proxy(this);
        }
    }

    /**
     * An implementation for {@link ConnectorScheduleSchedule}
     */
    @software.amazon.jsii.Internal
    final class Jsii$Proxy extends software.amazon.jsii.JsiiObject implements ConnectorScheduleSchedule {
        private final java.lang.String cron;
        private final java.util.List<java.lang.String> daysOfWeek;
        private final java.lang.Number interval;
        private final java.lang.String scheduleType;
        private final java.lang.String timeOfDay;

        /**
         * Constructor that initializes the object based on values retrieved from the JsiiObject.
         * @param objRef Reference to the JSII managed object.
         */
        protected Jsii$Proxy(final software.amazon.jsii.JsiiObjectRef objRef) {
            super(objRef);
            this.cron = software.amazon.jsii.Kernel.get(this, "cron", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.daysOfWeek = software.amazon.jsii.Kernel.get(this, "daysOfWeek", software.amazon.jsii.NativeType.listOf(software.amazon.jsii.NativeType.forClass(java.lang.String.class)));
            this.interval = software.amazon.jsii.Kernel.get(this, "interval", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
            this.scheduleType = software.amazon.jsii.Kernel.get(this, "scheduleType", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.timeOfDay = software.amazon.jsii.Kernel.get(this, "timeOfDay", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
        }

        /**
         * Constructor that initializes the object based on literal property values passed by the {@link Builder}.
         */
        protected Jsii$Proxy(final Builder builder) {
            super(software.amazon.jsii.JsiiObject.InitializationMode.JSII);
            this.cron = builder.cron;
            this.daysOfWeek = builder.daysOfWeek;
            this.interval = builder.interval;
            this.scheduleType = builder.scheduleType;
            this.timeOfDay = builder.timeOfDay;
        }

        @Override
        public final java.lang.String getCron() {
            return this.cron;
        }

        @Override
        public final java.util.List<java.lang.String> getDaysOfWeek() {
            return this.daysOfWeek;
        }

        @Override
        public final java.lang.Number getInterval() {
            return this.interval;
        }

        @Override
        public final java.lang.String getScheduleType() {
            return this.scheduleType;
        }

        @Override
        public final java.lang.String getTimeOfDay() {
            return this.timeOfDay;
        }

        @Override
        @software.amazon.jsii.Internal
        public com.fasterxml.jackson.databind.JsonNode $jsii$toJson() {
            final com.fasterxml.jackson.databind.ObjectMapper om = software.amazon.jsii.JsiiObjectMapper.INSTANCE;
            final com.fasterxml.jackson.databind.node.ObjectNode data = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();

            if (this.getCron() != null) {
                data.set("cron", om.valueToTree(this.getCron()));
            }
            if (this.getDaysOfWeek() != null) {
                data.set("daysOfWeek", om.valueToTree(this.getDaysOfWeek()));
            }
            if (this.getInterval() != null) {
                data.set("interval", om.valueToTree(this.getInterval()));
            }
            if (this.getScheduleType() != null) {
                data.set("scheduleType", om.valueToTree(this.getScheduleType()));
            }
            if (this.getTimeOfDay() != null) {
                data.set("timeOfDay", om.valueToTree(this.getTimeOfDay()));
            }

            final com.fasterxml.jackson.databind.node.ObjectNode struct = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
            struct.set("fqn", om.valueToTree("fivetran.connectorSchedule.ConnectorScheduleSchedule"));
            struct.set("data", data);

            final com.fasterxml.jackson.databind.node.ObjectNode obj = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
            obj.set("$jsii.struct", struct);

            return obj;
        }

        @Override
        public final boolean equals(final java.lang.Object o) {
            if (this == o) return true;
            if (o == null || getClass() != o.getClass()) return false;

            ConnectorScheduleSchedule.Jsii$Proxy that = (ConnectorScheduleSchedule.Jsii$Proxy) o;

            if (this.cron != null ? !this.cron.equals(that.cron) : that.cron != null) return false;
            if (this.daysOfWeek != null ? !this.daysOfWeek.equals(that.daysOfWeek) : that.daysOfWeek != null) return false;
            if (this.interval != null ? !this.interval.equals(that.interval) : that.interval != null) return false;
            if (this.scheduleType != null ? !this.scheduleType.equals(that.scheduleType) : that.scheduleType != null) return false;
            return this.timeOfDay != null ? this.timeOfDay.equals(that.timeOfDay) : that.timeOfDay == null;
        }

        @Override
        public final int hashCode() {
            int result = this.cron != null ? this.cron.hashCode() : 0;
            result = 31 * result + (this.daysOfWeek != null ? this.daysOfWeek.hashCode() : 0);
            result = 31 * result + (this.interval != null ? this.interval.hashCode() : 0);
            result = 31 * result + (this.scheduleType != null ? this.scheduleType.hashCode() : 0);
            result = 31 * result + (this.timeOfDay != null ? this.timeOfDay.hashCode() : 0);
            return result;
        }
    }
}
