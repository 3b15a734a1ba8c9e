package dev.groundwork.cdktf.providers.fivetran.connector_schedule;

@javax.annotation.Generated(value = "jsii-pacmak/1.140.0 (build 79fd58c)")
@software.amazon.jsii.Jsii(module = dev.groundwork.cdktf.providers.fivetran.$Module.class, fqn = "fivetran.connectorSchedule.ConnectorScheduleConfig")
@software.amazon.jsii.Jsii.Proxy(ConnectorScheduleConfig.Jsii$Proxy.class)
public interface ConnectorScheduleConfig extends software.amazon.jsii.JsiiSerializable, com.hashicorp.cdktf.TerraformMetaArguments {

    /**
     * Docs at Terraform Registry: {@code ConnectorSchedule#connector_id}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getConnectorId() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code ConnectorSchedule#connector_name}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getConnectorName() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code ConnectorSchedule#daily_sync_time}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getDailySyncTime() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code ConnectorSchedule#group_id}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getGroupId() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code ConnectorSchedule#pause_after_trial}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getPauseAfterTrial() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code ConnectorSchedule#paused}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getPaused() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code ConnectorSchedule#schedule}.
     */
    default @org.jetbrains.annotations.Nullable dev.groundwork.cdktf.providers.fivetran.connector_schedule.ConnectorScheduleSchedule getSchedule() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code ConnectorSchedule#schedule_type}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getScheduleType() {
        return null;
    }

    /**
     * Docs at Terraform Registry: {@code ConnectorSchedule#sync_frequency}.
     */
    default @org.jetbrains.annotations.Nullable java.lang.String getSyncFrequency() {
        return null;
    }

    /**
     * @return a {@link Builder} of {@link ConnectorScheduleConfig}
     */
    static Builder builder() {
        return new Builder();
    }
    /**
     * A builder for {@link ConnectorScheduleConfig}
     */
    public static final class Builder implements software.amazon.jsii.Builder<ConnectorScheduleConfig> {
        java.lang.String connectorId;
        java.lang.String connectorName;
        java.lang.String dailySyncTime;
        java.lang.String groupId;
        java.lang.String pauseAfterTrial;
        java.lang.String paused;
        dev.groundwork.cdktf.providers.fivetran.connector_schedule.ConnectorScheduleSchedule schedule;
        java.lang.String scheduleType;
        java.lang.String syncFrequency;
        java.lang.Object connection;
        java.lang.Object count;
        java.util.List<com.hashicorp.cdktf.ITerraformDependable> dependsOn;
        com.hashicorp.cdktf.ITerraformIterator forEach;
        com.hashicorp.cdktf.TerraformResourceLifecycle lifecycle;
        com.hashicorp.cdktf.TerraformProvider provider;
        java.util.List<java.lang.Object> provisioners;

        /**
         * Sets the value of {@link ConnectorScheduleConfig#getConnectorId}
         * @param connectorId Docs at Terraform Registry: {@code ConnectorSchedule#connector_id}.
         * @return {@code this}
         */
        public Builder connectorId(java.lang.String connectorId) {
            this.connectorId = connectorId;
            return this;
        }

        /**
         * Sets the value of {@link ConnectorScheduleConfig#getConnectorName}
         * @param connectorName Docs at Terraform Registry: {@code ConnectorSchedule#connector_name}.
         * @return {@code this}
         */
        public Builder connectorName(java.lang.String connectorName) {
            this.connectorName = connectorName;
            return this;
        }

        /**
         * Sets the value of {@link ConnectorScheduleConfig#getDailySyncTime}
         * @param dailySyncTime Docs at Terraform Registry: {@code ConnectorSchedule#daily_sync_time}.
         * @return {@code this}
         */
        public Builder dailySyncTime(java.lang.String dailySyncTime) {
            this.dailySyncTime = dailySyncTime;
            return this;
        }

        /**
         * Sets the value of {@link ConnectorScheduleConfig#getGroupId}
         * @param groupId Docs at Terraform Registry: {@code ConnectorSchedule#group_id}.
         * @return {@code this}
         */
        public Builder groupId(java.lang.String groupId) {
            this.groupId = groupId;
            return this;
        }

        /**
         * Sets the value of {@link ConnectorScheduleConfig#getPauseAfterTrial}
         * @param pauseAfterTrial Docs at Terraform Registry: {@code ConnectorSchedule#pause_after_trial}.
         * @return {@code this}
         */
        public Builder pauseAfterTrial(java.lang.String pauseAfterTrial) {
            this.pauseAfterTrial = pauseAfterTrial;
            return this;
        }

        /**
         * Sets the value of {@link ConnectorScheduleConfig#getPaused}
         * @param paused Docs at Terraform Registry: {@code ConnectorSchedule#paused}.
         * @return {@code this}
         */
        public Builder paused(java.lang.String paused) {
            this.paused = paused;
            return this;
        }

        /**
         * Sets the value of {@link ConnectorScheduleConfig#getSchedule}
         * @param schedule Docs at Terraform Registry: {@code ConnectorSchedule#schedule}.
         * @return {@code this}
         */
        public Builder schedule(dev.groundwork.cdktf.providers.fivetran.connector_schedule.ConnectorScheduleSchedule schedule) {
            this.schedule = schedule;
            return this;
        }

        /**
         * Sets the value of {@link ConnectorScheduleConfig#getScheduleType}
         * @param scheduleType Docs at Terraform Registry: {@code ConnectorSchedule#schedule_type}.
         * @return {@code this}
         */
        public Builder scheduleType(java.lang.String scheduleType) {
            this.scheduleType = scheduleType;
            return this;
        }

        /**
         * Sets the value of {@link ConnectorScheduleConfig#getSyncFrequency}
         * @param syncFrequency Docs at Terraform Registry: {@code ConnectorSchedule#sync_frequency}.
         * @return {@code this}
         */
        public Builder syncFrequency(java.lang.String syncFrequency) {
            this.syncFrequency = syncFrequency;
            return this;
        }

        /**
         * Sets the value of {@link ConnectorScheduleConfig#getConnection}
         * @param connection the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder connection(com.hashicorp.cdktf.SSHProvisionerConnection connection) {
            this.connection = connection;
            return this;
        }

        /**
         * Sets the value of {@link ConnectorScheduleConfig#getConnection}
         * @param connection the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder connection(com.hashicorp.cdktf.WinrmProvisionerConnection connection) {
            this.connection = connection;
            return this;
        }

        /**
         * Sets the value of {@link ConnectorScheduleConfig#getCount}
         * @param count the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder count(java.lang.Number count) {
            this.count = count;
            return this;
        }

        /**
         * Sets the value of {@link ConnectorScheduleConfig#getCount}
         * @param count the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder count(com.hashicorp.cdktf.TerraformCount count) {
            this.count = count;
            return this;
        }

        /**
         * Sets the value of {@link ConnectorScheduleConfig#getDependsOn}
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
         * Sets the value of {@link ConnectorScheduleConfig#getForEach}
         * @param forEach the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder forEach(com.hashicorp.cdktf.ITerraformIterator forEach) {
            this.forEach = forEach;
            return this;
        }

        /**
         * Sets the value of {@link ConnectorScheduleConfig#getLifecycle}
         * @param lifecycle the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder lifecycle(com.hashicorp.cdktf.TerraformResourceLifecycle lifecycle) {
            this.lifecycle = lifecycle;
            return this;
        }

        /**
         * Sets the value of {@link ConnectorScheduleConfig#getProvider}
         * @param provider the value to be set.
         * @return {@code this}
         */
        @software.amazon.jsii.Stability(software.amazon.jsii.Stability.Level.Experimental)
        public Builder provider(com.hashicorp.cdktf.TerraformProvider provider) {
            this.provider = provider;
            return this;
        }

        /**
         * Sets the value of {@link ConnectorScheduleConfig#getProvisioners}
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
         * @return a new instance of {@link ConnectorScheduleConfig}
         * @throws NullPointerException if any required attribute was not provided
         */
        @Override
        public ConnectorScheduleConfig build() {
            return new Jsii$Proxy(this);
        }
    }

    /**
     * An implementation for {@link ConnectorScheduleConfig}
     */
    @software.amazon.jsii.Internal
    final class Jsii$Proxy extends software.amazon.jsii.JsiiObject implements ConnectorScheduleConfig {
        private final java.lang.String connectorId;
        private final java.lang.String connectorName;
        private final java.lang.String dailySyncTime;
        private final java.lang.String groupId;
        private final java.lang.String pauseAfterTrial;
        private final java.lang.String paused;
        private final dev.groundwork.cdktf.providers.fivetran.connector_schedule.ConnectorScheduleSchedule schedule;
        private final java.lang.String scheduleType;
        private final java.lang.String syncFrequency;
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
            this.connectorId = software.amazon.jsii.Kernel.get(this, "connectorId", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.connectorName = software.amazon.jsii.Kernel.get(this, "connectorName", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.dailySyncTime = software.amazon.jsii.Kernel.get(this, "dailySyncTime", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.groupId = software.amazon.jsii.Kernel.get(this, "groupId", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.pauseAfterTrial = software.amazon.jsii.Kernel.get(this, "pauseAfterTrial", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.paused = software.amazon.jsii.Kernel.get(this, "paused", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.schedule = software.amazon.jsii.Kernel.get(this, "schedule", software.amazon.jsii.NativeType.forClass(dev.groundwork.cdktf.providers.fivetran.connector_schedule.ConnectorScheduleSchedule.class));
            this.scheduleType = software.amazon.jsii.Kernel.get(this, "scheduleType", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
            this.syncFrequency = software.amazon.jsii.Kernel.get(this, "syncFrequency", software.amazon.jsii.NativeType.forClass(java.lang.String.class));
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
            this.connectorId = builder.connectorId;
            this.connectorName = builder.connectorName;
            this.dailySyncTime = builder.dailySyncTime;
            this.groupId = builder.groupId;
            this.pauseAfterTrial = builder.pauseAfterTrial;
            this.paused = builder.paused;
            this.schedule = builder.schedule;
            this.scheduleType = builder.scheduleType;
            this.syncFrequency = builder.syncFrequency;
            this.connection = builder.connection;
            this.count = builder.count;
            this.dependsOn = (java.util.List<com.hashicorp.cdktf.ITerraformDependable>)builder.dependsOn;
            this.forEach = builder.forEach;
            this.lifecycle = builder.lifecycle;
            this.provider = builder.provider;
            this.provisioners = (java.util.List<java.lang.Object>)builder.provisioners;
        }

        @Override
        public final java.lang.String getConnectorId() {
            return this.connectorId;
        }

        @Override
        public final java.lang.String getConnectorName() {
            return this.connectorName;
        }

        @Override
        public final java.lang.String getDailySyncTime() {
            return this.dailySyncTime;
        }

        @Override
        public final java.lang.String getGroupId() {
            return this.groupId;
        }

        @Override
        public final java.lang.String getPauseAfterTrial() {
            return this.pauseAfterTrial;
        }

        @Override
        public final java.lang.String getPaused() {
            return this.paused;
        }

        @Override
        public final dev.groundwork.cdktf.providers.fivetran.connector_schedule.ConnectorScheduleSchedule getSchedule() {
            return this.schedule;
        }

        @Override
        public final java.lang.String getScheduleType() {
            return this.scheduleType;
        }

        @Override
        public final java.lang.String getSyncFrequency() {
            return this.syncFrequency;
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

            if (this.getConnectorId() != null) {
                data.set("connectorId", om.valueToTree(this.getConnectorId()));
            }
            if (this.getConnectorName() != null) {
                data.set("connectorName", om.valueToTree(this.getConnectorName()));
            }
            if (this.getDailySyncTime() != null) {
                data.set("dailySyncTime", om.valueToTree(this.getDailySyncTime()));
            }
            if (this.getGroupId() != null) {
                data.set("groupId", om.valueToTree(this.getGroupId()));
            }
            if (this.getPauseAfterTrial() != null) {
                data.set("pauseAfterTrial", om.valueToTree(this.getPauseAfterTrial()));
            }
            if (this.getPaused() != null) {
                data.set("paused", om.valueToTree(this.getPaused()));
            }
            if (this.getSchedule() != null) {
                data.set("schedule", om.valueToTree(this.getSchedule()));
            }
            if (this.getScheduleType() != null) {
                data.set("scheduleType", om.valueToTree(this.getScheduleType()));
            }
            if (this.getSyncFrequency() != null) {
                data.set("syncFrequency", om.valueToTree(this.getSyncFrequency()));
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
            struct.set("fqn", om.valueToTree("fivetran.connectorSchedule.ConnectorScheduleConfig"));
            struct.set("data", data);

            final com.fasterxml.jackson.databind.node.ObjectNode obj = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
            obj.set("$jsii.struct", struct);

            return obj;
        }

        @Override
        public final boolean equals(final java.lang.Object o) {
            if (this == o) return true;
            if (o == null || getClass() != o.getClass()) return false;

            ConnectorScheduleConfig.Jsii$Proxy that = (ConnectorScheduleConfig.Jsii$Proxy) o;

            if (this.connectorId != null ? !this.connectorId.equals(that.connectorId) : that.connectorId != null) return false;
            if (this.connectorName != null ? !this.connectorName.equals(that.connectorName) : that.connectorName != null) return false;
            if (this.dailySyncTime != null ? !this.dailySyncTime.equals(that.dailySyncTime) : that.dailySyncTime != null) return false;
            if (this.groupId != null ? !this.groupId.equals(that.groupId) : that.groupId != null) return false;
            if (this.pauseAfterTrial != null ? !this.pauseAfterTrial.equals(that.pauseAfterTrial) : that.pauseAfterTrial != null) return false;
            if (this.paused != null ? !this.paused.equals(that.paused) : that.paused != null) return false;
            if (this.schedule != null ? !this.schedule.equals(that.schedule) : that.schedule != null) return false;
            if (this.scheduleType != null ? !this.scheduleType.equals(that.scheduleType) : that.scheduleType != null) return false;
            if (this.syncFrequency != null ? !this.syncFrequency.equals(that.syncFrequency) : that.syncFrequency != null) return false;
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
            int result = this.connectorId != null ? this.connectorId.hashCode() : 0;
            result = 31 * result + (this.connectorName != null ? this.connectorName.hashCode() : 0);
            result = 31 * result + (this.dailySyncTime != null ? this.dailySyncTime.hashCode() : 0);
            result = 31 * result + (this.groupId != null ? this.groupId.hashCode() : 0);
            result = 31 * result + (this.pauseAfterTrial != null ? this.pauseAfterTrial.hashCode() : 0);
            result = 31 * result + (this.paused != null ? this.paused.hashCode() : 0);
            result = 31 * result + (this.schedule != null ? this.schedule.hashCode() : 0);
            result = 31 * result + (this.scheduleType != null ? this.scheduleType.hashCode() : 0);
            result = 31 * result + (this.syncFrequency != null ? this.syncFrequency.hashCode() : 0);
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
