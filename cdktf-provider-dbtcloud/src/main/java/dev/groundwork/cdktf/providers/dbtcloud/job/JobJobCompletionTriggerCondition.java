package dev.groundwork.cdktf.providers.dbtcloud.job;

@javax.annotation.Generated(value = "jsii-pacmak/1.140.0 (build 79fd58c)")
@software.amazon.jsii.Jsii(module = dev.groundwork.cdktf.providers.dbtcloud.$Module.class, fqn = "dbtcloud.job.JobJobCompletionTriggerCondition")
@software.amazon.jsii.Jsii.Proxy(JobJobCompletionTriggerCondition.Jsii$Proxy.class)
public interface JobJobCompletionTriggerCondition extends software.amazon.jsii.JsiiSerializable {

    /**
     * Docs at Terraform Registry: {@code Job#job_id}.
     */
    @org.jetbrains.annotations.NotNull java.lang.Number getJobId();

    /**
     * Docs at Terraform Registry: {@code Job#project_id}.
     */
    @org.jetbrains.annotations.NotNull java.lang.Number getProjectId();

    /**
     * Docs at Terraform Registry: {@code Job#statuses}.
     */
    @org.jetbrains.annotations.NotNull java.util.List<java.lang.String> getStatuses();

    /**
     * @return a {@link Builder} of {@link JobJobCompletionTriggerCondition}
     */
    static Builder builder() {
        return new Builder();
    }
    /**
     * A builder for {@link JobJobCompletionTriggerCondition}
     */
    public static final class Builder implements software.amazon.jsii.Builder<JobJobCompletionTriggerCondition> {
        java.lang.Number jobId;
        java.lang.Number projectId;
        java.util.List<java.lang.String> statuses;

        /**
         * Sets the value of {@link JobJobCompletionTriggerCondition#getJobId}
         * @param jobId Docs at Terraform Registry: {@code Job#job_id}. This parameter is required.
         * @return {@code this}
         */
        public Builder jobId(java.lang.Number jobId) {
            this.jobId = jobId;
            return this;
        }

        /**
         * Sets the value of {@link JobJobCompletionTriggerCondition#getProjectId}
         * @param projectId Docs at Terraform Registry: {@code Job#project_id}. This parameter is required.
         * @return {@code this}
         */
        public Builder projectId(java.lang.Number projectId) {
            this.projectId = projectId;
            return this;
        }

        /**
         * Sets the value of {@link JobJobCompletionTriggerCondition#getStatuses}
         * @param statuses Docs at Terraform Registry: {@code Job#statuses}. This parameter is required.
         * @return {@code this}
         */
        public Builder statuses(java.util.List<java.lang.String> statuses) {
            this.statuses = statuses;
            return this;
        }

        /**
         * Builds the configured instance.
         * @return a new instance of {@link JobJobCompletionTriggerCondition}
         * @throws NullPointerException if any required attribute was not provided
         */
        @Override
        public JobJobCompletionTriggerCondition build() {
            return new Jsii$Proxy(this);
        }
    }

    /**
     * An implementation for {@link JobJobCompletionTriggerCondition}
     */
    @software.amazon.jsii.Internal
    final class Jsii$Proxy extends software.amazon.jsii.JsiiObject implements JobJobCompletionTriggerCondition {
        private final java.lang.Number jobId;
        private final java.lang.Number projectId;
        private final java.util.List<java.lang.String> statuses;

        /**
         * Constructor that initializes the object based on values retrieved from the JsiiObject.
         * @param objRef Reference to the JSII managed object.
         */
        protected Jsii$Proxy(final software.amazon.jsii.JsiiObjectRef objRef) {
            super(objRef);
            this.jobId = software.amazon.jsii.Kernel.get(this, "jobId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
            this.projectId = software.amazon.jsii.Kernel.get(this, "projectId", software.amazon.jsii.NativeType.forClass(java.lang.Number.class));
            this.statuses = software.amazon.jsii.Kernel.get(this, "statuses", software.amazon.jsii.NativeType.listOf(software.amazon.jsii.NativeType.forClass(java.lang.String.class)));
        }

        /**
         * Constructor that initializes the object based on literal property values passed by the {@link Builder}.
         */
        protected Jsii$Proxy(final Builder builder) {
            super(software.amazon.jsii.JsiiObject.InitializationMode.JSII);
            this.jobId = java.util.Objects.requireNonNull(builder.jobId, "jobId is required");
            this.projectId = java.util.Objects.requireNonNull(builder.projectId, "projectId is required");
            this.statuses = java.util.Objects.requireNonNull(builder.statuses, "statuses is required");
        }

        @Override
        public final java.lang.Number getJobId() {
            return this.jobId;
        }

        @Override
        public final java.lang.Number getProjectId() {
            return this.projectId;
        }

        @Override
        public final java.util.List<java.lang.String> getStatuses() {
            return this.statuses;
        }

        @Override
        @software.amazon.jsii.Internal
        public com.fasterxml.jackson.databind.JsonNode $jsii$toJson() {
            final com.fasterxml.jackson.databind.ObjectMapper om = software.amazon.jsii.JsiiObjectMapper.INSTANCE;
            final com.fasterxml.jackson.databind.node.ObjectNode data = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();

            data.set("jobId", om.valueToTree(this.getJobId()));
            data.set("projectId", om.valueToTree(this.getProjectId()));
            data.set("statuses", om.valueToTree(this.getStatuses()));

            final com.fasterxml.jackson.databind.node.ObjectNode struct = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
            struct.set("fqn", om.valueToTree("dbtcloud.job.JobJobCompletionTriggerCondition"));
            struct.set("data", data);

            final com.fasterxml.jackson.databind.node.ObjectNode obj = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
            obj.set("$jsii.struct", struct);

            return obj;
        }

        @Override
        public final boolean equals(final java.lang.Object o) {
            if (this == o) return true;
            if (o == null || getClass() != o.getClass()) return false;

            JobJobCompletionTriggerCondition.Jsii$Proxy that = (JobJobCompletionTriggerCondition.Jsii$Proxy) o;

            if (!jobId.equals(that.jobId)) return false;
            if (!projectId.equals(that.projectId)) return false;
            return this.statuses.equals(that.statuses);
        }

        @Override
        public final int hashCode() {
            int result = this.jobId.hashCode();
            result = 31 * result + (this.projectId.hashCode());
            result = 31 * result + (this.statuses.hashCode());
            return result;
        }
    }
}
