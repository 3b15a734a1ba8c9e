package dev.groundwork.cdktf.providers.dbtcloud.job;

@javax.annotation.Generated(value = "jsii-pacmak/1.140.0 (build 79fd58c)")
@software.amazon.jsii.Jsii(module = dev.groundwork.cdktf.providers.dbtcloud.$Module.class, fqn = "dbtcloud.job.JobTriggers")
@software.amazon.jsii.Jsii.Proxy(JobTriggers.Jsii$Proxy.class)
public interface JobTriggers extends software.amazon.jsii.JsiiSerializable {

    /**
     * Docs at Terraform Registry: {@code Job#github_webhook}.
     * <p>
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    default @org.jetbrains.annotations.Nullable java.lang.Object getGithubWebhook() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Job#git_provider_webhook}.
     * <p>
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    default @org.jetbrains.annotations.Nullable java.lang.Object getGitProviderWebhook() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Job#on_merge}.
     * <p>
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    default @org.jetbrains.annotations.Nullable java.lang.Object getOnMerge() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code Job#schedule}.
     * <p>
     * Returns union: either {@link java.lang.Boolean} or {@link com.hashicorp.cdktf.IResolvable}
     */
    default @org.jetbrains.annotations.Nullable java.lang.Object getSchedule() {
        return null;
    }

    /**
     * @return a {@link Builder} of {@link JobTriggers}
     */
    static Builder builder() {
        return new Builder();
    }
    /**
     * A builder for {@link JobTriggers}
     */
    public static final class Builder implements software.amazon.jsii.Builder<JobTriggers> {
        java.lang.Object githubWebhook;
        java.lang.Object gitProviderWebhook;
        java.lang.Object onMerge;
        java.lang.Object schedule;

        /**
         * Sets the value of {@link JobTriggers#getGithubWebhook}
         * @param githubWebhook Docs at Terraform Registry: {@code Job#github_webhook}.
         * @return {@code this}
         */
        public Builder githubWebhook(java.lang.Boolean githubWebhook) {
            this.githubWebhook = githubWebhook;
            return this;
        }

        /**
         * Sets the value of {@link JobTriggers#getGithubWebhook}
         * @param githubWebhook Docs at Terraform Registry: {@code Job#github_webhook}.
         * @return {@code this}
         */
        public Builder githubWebhook(com.hashicorp.cdktf.IResolvable githubWebhook) {
            this.githubWebhook = githubWebhook;
            return this;
        }

        /**
         * Sets the value of {@link JobTriggers#getGitProviderWebhook}
         * @param gitProviderWebhook Docs at Terraform Registry: {@code Job#git_provider_webhook}.
         * @return {@code this}
         */
        public Builder gitProviderWebhook(java.lang.Boolean gitProviderWebhook) {
            this.gitProviderWebhook = gitProviderWebhook;
            return this;
        }

        /**
         * Sets the value of {@link JobTriggers#getGitProviderWebhook}
         * @param gitProviderWebhook Docs at Terraform Registry: {@code Job#git_provider_webhook}.
         * @return {@code this}
         */
        public Builder gitProviderWebhook(com.hashicorp.cdktf.IResolvable gitProviderWebhook) {
            this.gitProviderWebhook = gitProviderWebhook;
            return this;
        }

        /**
         * Sets the value of {@link JobTriggers#getOnMerge}
         * @param onMerge Docs at Terraform Registry: {@code Job#on_merge}.
         * @return {@code this}
         */
        public Builder onMerge(java.lang.Boolean onMerge) {
            this.onMerge = onMerge;
            return this;
        }

        /**
         * Sets the value of {@link JobTriggers#getOnMerge}
         * @param onMerge Docs at Terraform Registry: {@code Job#on_merge}.
         * @return {@code this}
         */
        public Builder onMerge(com.hashicorp.cdktf.IResolvable onMerge) {
            this.onMerge = onMerge;
            return this;
        }

        /**
         * Sets the value of {@link JobTriggers#getSchedule}
         * @param schedule Docs at Terraform Registry: {@code Job#schedule}.
         * @return {@code this}
         */
        public Builder schedule(java.lang.Boolean schedule) {
            this.schedule = schedule;
            return this;
        }

        /**
         * Sets the value of {@link JobTriggers#getSchedule}
         * @param schedule Docs at Terraform Registry: {@code Job#schedule}.
         * @return {@code this}
         */
        public Builder schedule(com.hashicorp.cdktf.IResolvable schedule) {
            this.schedule = schedule;
            return this;
        }

        /**
         * Builds the configured instance.
         * @return a new instance of {@link JobTriggers}
         * @throws NullPointerException if any required attribute was not provided
         */
        @Override
        public JobTriggers build() {
            return new Jsii$Proxy(this);
        }
    }

    /**
     * An implementation for {@link JobTriggers}
     */
    @software.amazon.jsii.Internal
    final class Jsii$Proxy extends software.amazon.jsii.JsiiObject implements JobTriggers {
        private final java.lang.Object githubWebhook;
        private final java.lang.Object gitProviderWebhook;
        private final java.lang.Object onMerge;
        private final java.lang.Object schedule;

        /**
         * Constructor that initializes the object based on values retrieved from the JsiiObject.
         * @param objRef Reference to the JSII managed object.
         */
        protected Jsii$Proxy(final software.amazon.jsii.JsiiObjectRef objRef) {
            super(objRef);
            this.githubWebhook = software.amazon.jsii.Kernel.get(this, "githubWebhook", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
            this.gitProviderWebhook = software.amazon.jsii.Kernel.get(this, "gitProviderWebhook", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
            this.onMerge = software.amazon.jsii.Kernel.get(this, "onMerge", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
            this.schedule = software.amazon.jsii.Kernel.get(this, "schedule", software.amazon.jsii.NativeType.forClass(java.lang.Object.class));
        }

        /**
         * Constructor that initializes the object based on literal property values passed by the {@link Builder}.
         */
        protected Jsii$Proxy(final Builder builder) {
            super(software.amazon.jsii.JsiiObject.InitializationMode.JSII);
            this.githubWebhook = builder.githubWebhook;
            this.gitProviderWebhook = builder.gitProviderWebhook;
            this.onMerge = builder.onMerge;
            this.schedule = builder.schedule;
        }

        @Override
        public final java.lang.Object getGithubWebhook() {
            return this.githubWebhook;
        }

        @Override
        public final java.lang.Object getGitProviderWebhook() {
            return this.gitProviderWebhook;
        }

        @Override
        public final java.lang.Object getOnMerge() {
            return this.onMerge;
        }

        @Override
        public final java.lang.Object getSchedule() {
            return this.schedule;
        }

        @Override
        @software.amazon.jsii.Internal
        public com.fasterxml.jackson.databind.JsonNode $jsii$toJson() {
            final com.fasterxml.jackson.databind.ObjectMapper om = software.amazon.jsii.JsiiObjectMapper.INSTANCE;
            final com.fasterxml.jackson.databind.node.ObjectNode data = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();

            if (this.getGithubWebhook() != null) {
                data.set("githubWebhook", om.valueToTree(this.getGithubWebhook()));
            }
            if (this.getGitProviderWebhook() != null) {
                data.set("gitProviderWebhook", om.valueToTree(this.getGitProviderWebhook()));
            }
            if (this.getOnMerge() != null) {
                data.set("onMerge", om.valueToTree(this.getOnMerge()));
            }
            if (this.getSchedule() != null) {
                data.set("schedule", om.valueToTree(this.getSchedule()));
            }

            final com.fasterxml.jackson.databind.node.ObjectNode struct = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
            struct.set("fqn", om.valueToTree("dbtcloud.job.JobTriggers"));
            struct.set("data", data);

            final com.fasterxml.jackson.databind.node.ObjectNode obj = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
            obj.set("$jsii.struct", struct);

            return obj;
        }

        @Override
        public final boolean equals(final java.lang.Object o) {
            if (this == o) return true;
            if (o == null || getClass() != o.getClass()) return false;

            JobTriggers.Jsii$Proxy that = (JobTriggers.Jsii$Proxy) o;

            if (this.githubWebhook != null ? !this.githubWebhook.equals(that.githubWebhook) : that.githubWebhook != null) return false;
            if (this.gitProviderWebhook != null ? !this.gitProviderWebhook.equals(that.gitProviderWebhook) : that.gitProviderWebhook != null) return false;
            if (this.onMerge != null ? !this.onMerge.equals(that.onMerge) : that.onMerge != null) return false;
            return this.schedule != null ? this.schedule.equals(that.schedule) : that.schedule == null;
        }

        @Override
        public final int hashCode() {
            int result = this.githubWebhook != null ? this.githubWebhook.hashCode() : 0;
            result = 31 * result + (this.gitProviderWebhook != null ? this.gitProviderWebhook.hashCode() : 0);
            result = 31 * result + (this.onMerge != null ? this.onMerge.hashCode() : 0);
            result = 31 * result + (this.schedule != null ? this.schedule.hashCode() : 0);
            return result;
        }
    }
}
