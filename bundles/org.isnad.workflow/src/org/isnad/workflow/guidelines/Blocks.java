// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow.guidelines;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.isnad.workflow.guidelines.Paragraph.Kind;
import org.isnad.workflow.guidelines.Paragraph.Run;

/** Makes paragraphs of Markdown. HTML is shown as it is written and never interpreted; of an image its description is shown, and nothing is fetched. */
final class Blocks extends AbstractVisitor {
	private static final String BULLET = "\u2022"; //$NON-NLS-1$

	private final List<Paragraph> done = new ArrayList<>();
	private List<Run> runs = new ArrayList<>();
	private Kind kind = Kind.TEXT;
	private int depth = -1;
	private String marker = ""; //$NON-NLS-1$
	private int strong;
	private int emphasis;
	private String link;

	static List<Paragraph> of(Node node) {
		Blocks blocks = new Blocks();
		node.accept(blocks);
		return blocks.done;
	}

	private void flush(Kind of, int level) {
		if (!runs.isEmpty() || of == Kind.RULE) {
			done.add(new Paragraph(of, level, marker, runs));
		}
		runs = new ArrayList<>();
		marker = ""; //$NON-NLS-1$
	}

	private void add(String text, boolean code) {
		runs.add(new Run(text, strong > 0, emphasis > 0, code, link));
	}

	@Override
	public void visit(Heading heading) {
		visitChildren(heading);
		flush(Kind.HEADING, heading.getLevel());
	}

	@Override
	public void visit(org.commonmark.node.Paragraph paragraph) {
		visitChildren(paragraph);
		flush(kind, kind == Kind.ITEM ? depth : 0);
	}

	@Override
	public void visit(BulletList list) {
		items(list, -1);
	}

	@Override
	public void visit(OrderedList list) {
		items(list, list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber());
	}

	private void items(Node list, int first) {
		Kind outer = kind;
		kind = Kind.ITEM;
		depth++;
		int number = first;
		for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
			if (item instanceof ListItem) {
				marker = first < 0 ? BULLET : number++ + "."; //$NON-NLS-1$
				visitChildren(item);
			}
		}
		depth--;
		kind = outer;
	}

	@Override
	public void visit(BlockQuote quote) {
		Kind outer = kind;
		kind = Kind.QUOTE;
		visitChildren(quote);
		kind = outer;
	}

	@Override
	public void visit(FencedCodeBlock block) {
		lines(block.getLiteral());
	}

	@Override
	public void visit(IndentedCodeBlock block) {
		lines(block.getLiteral());
	}

	@Override
	public void visit(HtmlBlock block) {
		lines(block.getLiteral());
	}

	private void lines(String literal) {
		literal.lines().forEach(line -> {
			add(line, true);
			flush(Kind.CODE, 0);
		});
	}

	@Override
	public void visit(ThematicBreak rule) {
		flush(Kind.RULE, 0);
	}

	@Override
	public void visit(Text text) {
		add(text.getLiteral(), false);
	}

	@Override
	public void visit(Code code) {
		add(code.getLiteral(), true);
	}

	@Override
	public void visit(HtmlInline html) {
		add(html.getLiteral(), true);
	}

	@Override
	public void visit(SoftLineBreak soft) {
		add(" ", false); //$NON-NLS-1$
	}

	@Override
	public void visit(HardLineBreak hard) {
		flush(kind, Math.max(0, depth));
	}

	@Override
	public void visit(StrongEmphasis node) {
		strong++;
		visitChildren(node);
		strong--;
	}

	@Override
	public void visit(Emphasis node) {
		emphasis++;
		visitChildren(node);
		emphasis--;
	}

	@Override
	public void visit(Link node) {
		link = node.getDestination();
		visitChildren(node);
		link = null;
	}
}
