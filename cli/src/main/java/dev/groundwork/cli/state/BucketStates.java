package dev.groundwork.cli.state;

import dev.groundwork.cli.setting.ClientVariables;
import dev.groundwork.cli.setting.Failure;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.model.Names;
import dev.groundwork.operations.access.GoogleAccess;
import dev.groundwork.operations.state.StateBucket;
import dev.groundwork.operations.state.StateBucketException;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** States in the platform's bucket, read by Google's client: {@code terraform state pull} needs an init each. */
public record BucketStates(StateBucket bucket) implements States {

  static BucketStates of(Setting setting) {
    Names names = setting.names();
    GoogleAccess google =
        GoogleAccess.of(names.declaration().google(), setting.endpoints(), ClientVariables.of(setting, names));
    return new BucketStates(new StateBucket(google, names));
  }

  /**
   * Terraform would say that a bucket doesn't exist, and not what to do.
   *
   * @throws Failure if there is no bucket
   */
  void requireBucket() {
    if (!asking(bucket::exists)) {
      throw Failure.environmentLacks(
          "the bucket of Terraform's state, gs://%s, does not exist (state: gcs in platform.yaml); make it: ./groundwork bootstrap"
              .formatted(bucket.name()));
    }
  }

  @Override
  public List<String> stacks() {
    return asking(bucket::stacks);
  }

  @Override
  public StackState read(String stack) {
    try {
      var state = asking(() -> bucket.read(stack));
      return state.isPresent() ? StackState.parse(state.get()) : StackState.NONE;
    } catch (IOException damaged) {
      throw Failure.work(
          "Terraform's state %s cannot be read: %s; the bucket keeps earlier versions: gcloud storage ls -a %s"
              .formatted(place(stack), damaged.getMessage(), place(stack)));
    }
  }

  @Override
  public byte[] content(String stack) {
    return asking(() -> bucket.read(stack)).orElseThrow();
  }

  @Override
  public String place(String stack) {
    return bucket.address(stack);
  }

  static <T> T asking(Supplier<T> question) {
    try {
      return question.get();
    } catch (StateBucketException refused) {
      throw Failure.work(String.valueOf(refused.getMessage()), refused);
    }
  }
}
