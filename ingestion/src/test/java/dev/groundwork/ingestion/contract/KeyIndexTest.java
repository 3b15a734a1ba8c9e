package dev.groundwork.ingestion.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

@Label("The index of keys")
class KeyIndexTest {
  private static final int MANY = 200_000;

  @Property
  void tells_new_keys_from_old_ones_as_a_set_does(@ForAll List<@LongRange(min = -9, max = 9) Long> keys) {
    Set<Long> set = new HashSet<>();
    try (KeyIndex index = new KeyIndex()) {
      for (long key : keys) {
        assertThat(index.add(key, 0)).isEqualTo(set.add(key));
      }
      assertThat(index.size()).isEqualTo(set.size());
    }
  }

  @Example
  void keeps_its_keys_when_it_moves_to_a_file() {
    try (KeyIndex index = new KeyIndex(1 << 20)) {
      for (long key = 0; key < MANY; key++) {
        assertThat(index.add(key * 31, key + 1)).isTrue();
      }
      for (long key = 0; key < MANY; key++) {
        assertThat(index.add(key * 31, key + 1)).isFalse();
      }
    }
  }
}
