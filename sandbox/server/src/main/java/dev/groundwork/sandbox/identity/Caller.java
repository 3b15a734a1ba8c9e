package dev.groundwork.sandbox.identity;

/** Who a request acts as. */
public sealed interface Caller {
  /** May do everything in every project. */
  record Owner() implements Caller {
    @Override
    public String toString() {
      return "owner";
    }
  }

  /** A service account, which needs grants. */
  record ServiceAccount(String email) implements Caller {
    @Override
    public String toString() {
      return email;
    }
  }

  /** E-mail to show where vendors show one. */
  default String email() {
    return switch (this) {
      case Owner _ -> "owner@groundwork.example";
      case ServiceAccount account -> account.email();
    };
  }
}
