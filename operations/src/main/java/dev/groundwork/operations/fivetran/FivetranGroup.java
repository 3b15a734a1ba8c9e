package dev.groundwork.operations.fivetran;

/** A group: one destination and the connections that load into it. */
public record FivetranGroup(String id, String name) {}
