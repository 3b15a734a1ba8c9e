package dev.groundwork.cli.text;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.TextTable;

/** Rows under headings, columns as wide as their widest cell, numbers to the right. */
public final class Table {
  private static final int GAP = 3;
  private final List<List<String>> rows = new ArrayList<>();

  public Table(String... headings) {
    rows.add(List.of(headings));
  }

  /** Adds a row with a cell for each heading. */
  public Table row(Object... cells) {
    if (cells.length != rows.getFirst().size()) {
      throw new IllegalArgumentException("%d cells under %d headings".formatted(cells.length, rows.getFirst().size()));
    }
    rows.add(List.of(cells).stream().map(Table::text).toList());
    return this;
  }

  private static String text(Object cell) {
    return cell instanceof Number number ? "%,d".formatted(number.longValue()) : cell.toString();
  }

  @Override
  public String toString() {
    int columns = rows.getFirst().size();
    Column[] layout = new Column[columns];
    for (int i = 0; i < columns; i++) {
      layout[i] = new Column(width(i) + (i == 0 ? 0 : GAP), i == 0 ? 0 : GAP, Column.Overflow.SPAN);
    }
    TextTable table =
        TextTable.forColumns(new ColorScheme.Builder(Ansi.OFF).build(), layout);
    for (List<String> row : rows) {
      String[] cells = new String[columns];
      for (int i = 0; i < columns; i++) {
        cells[i] = isNumeric(i) ? " ".repeat(width(i) - row.get(i).length()) + row.get(i) : row.get(i);
      }
      table.addRowValues(cells);
    }
    return table.toString();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }

  private boolean isNumeric(int column) {
    return rows.stream().skip(1).allMatch(row -> row.get(column).matches("[0-9,.]*( [kM]?B)?| *-"));
  }
}
