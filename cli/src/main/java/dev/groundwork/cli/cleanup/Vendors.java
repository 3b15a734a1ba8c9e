package dev.groundwork.cli.cleanup;

import dev.groundwork.cli.setting.ClientVariables;
import dev.groundwork.cli.setting.Failure;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.cli.stacks.StackRemoval;
import dev.groundwork.model.Actor;
import dev.groundwork.model.DbtCloud;
import dev.groundwork.model.Names;
import dev.groundwork.model.SecretName;
import dev.groundwork.model.Variables;
import dev.groundwork.operations.access.GoogleAccess;
import dev.groundwork.operations.access.Sleeper;
import dev.groundwork.operations.cleanup.DatasetSweep;
import dev.groundwork.operations.cleanup.DbtCloudKeys;
import dev.groundwork.operations.cleanup.LoaderSweep;
import dev.groundwork.operations.fivetran.FivetranClient;
import dev.groundwork.operations.fivetran.FivetranException;
import dev.groundwork.operations.fivetran.FivetranSettings;
import dev.groundwork.operations.leftovers.LeftoverReport;
import dev.groundwork.operations.leftovers.Leftovers;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The vendors' clients of one setting, put together for a clean-up. */
public final class Vendors {
  private final Setting setting;
  private final Names names;
  private final Map<String, String> variables;
  private final GoogleAccess google;
  private final FivetranClient fivetran;
  private final Consumer<String> told;

  /**
   * @throws Failure if a vendor's keys are missing; dead ones will do
   */
  public Vendors(Setting setting, Consumer<String> told) {
    this.setting = setting;
    this.names = setting.names();
    this.variables = new HashMap<>(ClientVariables.of(setting, names));
    try {
      setting
          .secrets(names.declaration().vendorSecrets(), told)
          .forEach((name, secret) -> variables.put(name, secret.value()));
    } catch (Failure missing) {
      throw Failure.environmentLacks(
          missing.getMessage() + "\nKeys that died with the trial will do: set them all the same.");
    }
    this.google = GoogleAccess.of(names.declaration().google(), setting.endpoints(), variables);
    this.told = told;
    fivetran = new FivetranClient(FivetranSettings.of(setting.endpoints(), variables), Sleeper.REAL);
  }

  /** A clean-up of the stacks that were synthesized. */
  public Cleanup cleanup(StackRemoval removal) {
    Leftovers leftovers = new Leftovers(google, fivetran, names);
    LoaderEnd loader =
        new LoaderEnd(
            new LoaderSweep(fivetran, names.fivetranGroup(), google.google().project(), told),
            () -> waiting(leftovers::findAtLoader),
            names.fivetranGroup(),
            told);
    DatasetSweep sweep = new DatasetSweep(google, told);
    return new Cleanup(
        removal,
        loader,
        new TransformEnd(names.declaration().dbtCloud().map(this::dbtCloud), told),
        new Cleanup.Platform() {
          @Override
          public LeftoverReport leftovers(Set<Actor> kept) {
            return waiting(() -> leftovers.findAtGoogle(kept));
          }

          @Override
          public LeftoverReport sweep(List<String> datasets) {
            return sweep.sweep(datasets);
          }
        });
  }

  private DbtCloudKeys dbtCloud(DbtCloud declared) {
    URI api = setting.endpoints().dbtCloudApi(declared);
    return new DbtCloudKeys(api, new Variables(variables).secret(SecretName.DBT_CLOUD_TOKEN).orElseThrow());
  }

  /** Work that may wait for a vendor. */
  private interface Question<T> {
    T ask() throws InterruptedException;
  }

  private static <T> T waiting(Question<T> question) {
    try {
      return question.ask();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw Failure.work("interrupted; run the same command again to finish");
    } catch (FivetranException failed) {
      throw Failure.work(String.valueOf(failed.getMessage()), failed);
    }
  }
}
