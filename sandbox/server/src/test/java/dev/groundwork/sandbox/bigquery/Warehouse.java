package dev.groundwork.sandbox.bigquery;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.cloud.bigquery.BigQuery;
import com.google.cloud.bigquery.BigQueryException;
import com.google.cloud.bigquery.DatasetInfo;
import com.google.cloud.bigquery.FieldValueList;
import com.google.cloud.bigquery.Job;
import com.google.cloud.bigquery.QueryJobConfiguration;
import java.util.List;
import java.util.stream.StreamSupport;

/** Short ways to ask Google's client. */
record Warehouse(BigQuery client) {

  Warehouse dataset(String name) {
    client.create(DatasetInfo.newBuilder(name).setLocation("EU").build());
    return this;
  }

  /** Runs a query; its rows as lists of texts. */
  List<List<String>> rows(String sql) {
    try {
      var result = client.query(QueryJobConfiguration.of(sql));
      return StreamSupport.stream(result.iterateAll().spliterator(), false).map(Warehouse::texts).toList();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs statements without rows. */
  Warehouse run(String... statements) {
    for (String sql : statements) {
      rows(sql);
    }
    return this;
  }

  /** The job when it is over, whether or not it failed; the client's own waiting throws where a job failed. */
  Job finished(Job job) {
    try {
      return job.waitFor();
    } catch (BigQueryException e) {
      return client.getJob(job.getJobId());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  BigQueryException refusal(String sql) {
    return catchThrowableOfType(BigQueryException.class, () -> rows(sql));
  }

  private static List<String> texts(FieldValueList row) {
    return row.stream().map(value -> value.isNull() ? "NULL" : String.valueOf(value.getValue())).toList();
  }
}
