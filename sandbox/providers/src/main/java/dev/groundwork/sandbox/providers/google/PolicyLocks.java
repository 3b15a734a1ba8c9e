package dev.groundwork.sandbox.providers.google;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One writer at a time for each policy, so that a run does not compete with itself; others are met with etags. */
final class PolicyLocks {

  private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();

  <T> T holding(String policy, Supplier<T> work) {
    ReentrantLock lock = locks.computeIfAbsent(policy, _ -> new ReentrantLock());
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
