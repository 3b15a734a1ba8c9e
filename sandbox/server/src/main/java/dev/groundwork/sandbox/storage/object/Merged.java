package dev.groundwork.sandbox.storage.object;

import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Two sorted sequences as one, lazily. */
final class Merged<T> implements Iterator<T> {
  private final Iterator<T> left;
  private final Iterator<T> right;
  private final Comparator<? super T> order;
  private @Nullable T nextLeft;
  private @Nullable T nextRight;

  private Merged(Iterator<T> left, Iterator<T> right, Comparator<? super T> order) {
    this.left = left;
    this.right = right;
    this.order = order;
    this.nextLeft = advance(left);
    this.nextRight = advance(right);
  }

  static <T> Stream<T> of(Iterator<T> left, Iterator<T> right, Comparator<? super T> order) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(new Merged<>(left, right, order), Spliterator.ORDERED), false);
  }

  @Override
  public boolean hasNext() {
    return nextLeft != null || nextRight != null;
  }

  @Override
  public T next() {
    T l = nextLeft;
    T r = nextRight;
    if (l != null && (r == null || order.compare(l, r) <= 0)) {
      nextLeft = advance(left);
      return l;
    }
    if (r == null) {
      throw new NoSuchElementException();
    }
    nextRight = advance(right);
    return r;
  }

  private static <T> @Nullable T advance(Iterator<T> from) {
    return from.hasNext() ? from.next() : null;
  }
}
