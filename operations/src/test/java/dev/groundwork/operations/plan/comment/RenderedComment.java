package dev.groundwork.operations.plan.comment;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A comment as a Markdown parser reads it. */
final class RenderedComment extends AbstractVisitor {
  final List<String> html = new ArrayList<>();
  final List<String> texts = new ArrayList<>();
  final List<Integer> cells = new ArrayList<>();
  final List<Node> links = new ArrayList<>();
  int headings;

  static RenderedComment of(String comment) {
    RenderedComment rendered = new RenderedComment();
    Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(comment).accept(rendered);
    return rendered;
  }

  @Override
  public void visit(HtmlBlock block) {
    html.add(block.getLiteral());
  }

  @Override
  public void visit(HtmlInline inline) {
    html.add(inline.getLiteral());
  }

  @Override
  public void visit(Text text) {
    texts.add(text.getLiteral());
  }

  @Override
  public void visit(Link link) {
    links.add(link);
  }

  @Override
  public void visit(Image image) {
    links.add(image);
  }

  @Override
  public void visit(FencedCodeBlock block) {
    links.add(block);
  }

  @Override
  public void visit(IndentedCodeBlock block) {
    links.add(block);
  }

  @Override
  public void visit(Heading heading) {
    headings++;
    visitChildren(heading);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableRow) {
      int count = 0;
      for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
        count++;
      }
      cells.add(count);
    }
    visitChildren(node);
  }
}
