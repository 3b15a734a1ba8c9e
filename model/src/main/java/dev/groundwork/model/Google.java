package dev.groundwork.model;

/**
 * Where it runs on Google Cloud.
 *
 * @param project project id
 * @param region for regional resources, such as {@code europe-west1}
 * @param location of bucket and datasets: a multi-region ({@code EU}, {@code US}) or a region
 */
public record Google(String project, String region, String location) {}
