package dev.groundwork.model;

import dev.groundwork.model.yaml.Problems;
import dev.groundwork.model.yaml.RecordReader;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules about where the platform is and what its names become once they are put together. */
final class PlatformRules {
  private static final int LONGEST_BUCKET = 63;
  private static final Map<String, String> CONTINENTS = Map.of("EU", "europe-", "US", "us-");
  private static final Pattern ENVIRONMENT_LAST = Pattern.compile(".*[-_](dev|pr[-_][1-9][0-9]*)");
  private static final Pattern ENVIRONMENT_FIRST = Pattern.compile("(dev|pr-[1-9][0-9]*)-.*");

  private final Problems problems;
  private final RecordReader lines;

  PlatformRules(Problems problems, RecordReader lines) {
    this.problems = problems;
    this.lines = lines;
  }

  void check(Declaration declaration) {
    requireOnePlace(declaration.google());
    requireDistinctEnvironments(declaration);
    requireBucketName(declaration);
    declaration.dbtCloud().ifPresent(this::requireCron);
    requireDbtCloud(declaration);
    requireDistinctSecrets(declaration);
    if (declaration.ci().isPresent() && declaration.state() == StateStore.LOCAL && !wrong("state")) {
      add(
          "ci",
          "ci is declared, but state is local: a workflow starts without the files; allowed with ci: gcs; set state: gcs");
    }
  }

  private void requireOnePlace(Google google) {
    String location = google.location();
    if (wrong("google.region") || wrong("google.location")) {
      return;
    }
    String start = CONTINENTS.get(location);
    boolean together = start == null ? google.region().equals(location) : google.region().startsWith(start);
    if (!together) {
      String allowed = start == null ? location : "a region of that location, " + start + "...";
      add(
          "google.region",
          "google.region is %s, outside of google.location %s; allowed: %s; change one of them"
              .formatted(google.region(), location, allowed));
    }
  }

  /** Names are put together of prefix and environment, so that a prefix may not end as an environment does. */
  private void requireDistinctEnvironments(Declaration declaration) {
    Platform platform = declaration.platform();
    Map<String, String> names =
        Map.of("platform.prefix", platform.prefix(), "platform.name", platform.name());
    names.forEach(
        (key, name) -> {
          Matcher last = ENVIRONMENT_LAST.matcher(name);
          if (!wrong(key) && last.matches()) {
            String other = name.substring(0, last.start(1) - 1);
            add(
                key,
                ("%s is %s, which prod would share with environment %s of a platform %s; "
                        + "allowed: a name that does not end like an environment; rename it")
                    .formatted(key, name, last.group(1).replace('_', '-'), other));
          }
        });
    Matcher first = ENVIRONMENT_FIRST.matcher(declaration.landing().bucket());
    if (!wrong("landing.bucket") && first.matches()) {
      add(
          "landing.bucket",
          ("landing.bucket is %s, which prod would share with environment %s; "
                  + "allowed: a name that does not begin like an environment; rename it")
              .formatted(declaration.landing().bucket(), first.group(1)));
    }
  }

  private void requireBucketName(Declaration declaration) {
    if (wrong("google.project") || wrong("platform.prefix") || wrong("landing.bucket")) {
      return;
    }
    // Told where it can be mended: at the bucket's own key if that is written, else at what stands before it.
    String key = lines.isWritten("landing.bucket") ? "landing.bucket" : "google.project";
    Names prod = new Names(declaration, Environment.PROD);
    String longest = new Names(declaration, Environment.LONGEST).landingBucket();
    if (longest.length() > LONGEST_BUCKET) {
      add(
          key,
          "the landing bucket of environment %s would be called %s, %d characters; allowed: %d; shorten %s by %d"
              .formatted(
                  Environment.LONGEST.name(), longest, longest.length(), LONGEST_BUCKET, key,
                  longest.length() - LONGEST_BUCKET));
    }
    String name = prod.landingBucket();
    if (name.contains("google") || name.contains("g00gle") || name.startsWith("goog")) {
      add(
          key,
          "the landing bucket would be called %s; Google allows no bucket whose name begins with goog or holds google; "
                  .formatted(name)
              + "change google.project, platform.prefix or landing.bucket");
    }
    if (name.equals(prod.stateBucket())) {
      add(
          key,
          "landing.bucket is %s, which names Terraform's state bucket %s; allowed: any other name; rename it"
              .formatted(declaration.landing().bucket(), name));
    }
  }

  private void requireDistinctSecrets(Declaration declaration) {
    for (int i = 0; i < declaration.sources().size(); i++) {
      String key = "sources[" + i + "].auth.secret";
      String secret = declaration.sources().get(i).auth().map(SourceAuth::secret).orElse("");
      if (!wrong(key) && secret.matches("(DEV|PR_[1-9][0-9]*)_.*")) {
        add(
            key,
            "%s is %s, whose place prod would share with an environment; allowed: a name that does not begin like one; rename it"
                .formatted(key, secret));
      }
    }
  }

  private void requireCron(DbtCloud account) {
    Optional<String> problem = CronFields.problem(account.schedule());
    if (!wrong("dbtCloud.schedule") && problem.isPresent()) {
      add("dbtCloud.schedule", "dbtCloud.schedule is %s; %s".formatted(account.schedule(), problem.get()));
    }
  }

  private void requireDbtCloud(Declaration declaration) {
    if (declaration.transform().engine() == Transform.Engine.CLOUD
        && declaration.dbtCloud().isEmpty()
        && !wrong("dbtCloud")) {
      add("transform.engine", "transform.engine is cloud, but dbtCloud is missing; declare the account, or use core");
    }
  }

  private boolean wrong(String path) {
    return problems.touch(path);
  }

  private void add(String path, String text) {
    problems.add(lines.lineOf(path), path, text);
  }
}
