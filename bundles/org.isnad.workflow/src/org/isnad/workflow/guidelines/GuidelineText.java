// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow.guidelines;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The Markdown text of guidelines in sections. What a section is about is written as code in its heading: a layer ({@code claim}), a tagset
 * ({@code claim.claimType}) or a tag ({@code claim.claimType=EVENT}); see {@link Topic}. Any text is a guideline text: what is no Markdown is words.
 * Immutable, safe for any thread.
 */
public final class GuidelineText {
	private static final Parser PARSER = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

	/**
	 * A heading and what stands below it, up to the next heading.
	 *
	 * @param level that of the heading; 0 for what stands before the first
	 * @param title the heading without what is code in it
	 * @param topics what it is about; often nothing
	 * @param paragraphs the heading and the text, as they are shown
	 * @param source the same in Markdown
	 * @param line the first line in the whole text, from 0
	 */
	public record Section(int level, String title, Set<Topic> topics, List<Paragraph> paragraphs, String source, int line) {
	}

	private final String markdown;
	private final List<Section> sections;

	private GuidelineText(String markdown, List<Section> sections) {
		this.markdown = markdown;
		this.sections = List.copyOf(sections);
	}

	/** Reads a text. */
	public static GuidelineText of(String markdown) {
		List<String> lines = List.of(markdown.split("\n", -1)); //$NON-NLS-1$
		List<Node> blocks = new ArrayList<>();
		for (Node block = PARSER.parse(markdown).getFirstChild(); block != null; block = block.getNext()) {
			blocks.add(block);
		}
		List<Section> sections = new ArrayList<>();
		int from = 0;
		while (from < blocks.size()) {
			int to = from + 1;
			while (to < blocks.size() && !(blocks.get(to) instanceof Heading)) {
				to++;
			}
			int line = sections.isEmpty() ? 0 : line(blocks.get(from));
			int end = to < blocks.size() ? line(blocks.get(to)) : lines.size();
			sections.add(section(blocks.subList(from, to), String.join("\n", lines.subList(line, end)).strip(), line)); //$NON-NLS-1$
			from = to;
		}
		return new GuidelineText(markdown, sections);
	}

	private static int line(Node block) {
		return block.getSourceSpans().stream().mapToInt(SourceSpan::getLineIndex).min().orElse(0);
	}

	private static Section section(List<Node> blocks, String source, int line) {
		List<Paragraph> paragraphs = new ArrayList<>();
		blocks.forEach(block -> paragraphs.addAll(Blocks.of(block)));
		if (!(blocks.get(0) instanceof Heading heading)) {
			return new Section(0, "", Set.of(), List.copyOf(paragraphs), source, line); //$NON-NLS-1$
		}
		StringBuilder title = new StringBuilder();
		Set<Topic> topics = new LinkedHashSet<>();
		heading.accept(new AbstractVisitor() {
			@Override
			public void visit(Text text) {
				title.append(text.getLiteral());
			}

			@Override
			public void visit(Code code) {
				Topic.parse(code.getLiteral()).ifPresent(topics::add);
			}
		});
		return new Section(heading.getLevel(), title.toString().strip(), Set.copyOf(topics), List.copyOf(paragraphs), source, line);
	}

	/** The text as it was written. */
	public String markdown() {
		return markdown;
	}

	/** Its sections in their order. */
	public List<Section> sections() {
		return sections;
	}

	/** The section that says most precisely what is asked for: about the first of the topics that any section is about, or about what that belongs to. */
	public Optional<Section> about(Collection<Topic> topics) {
		List<Topic> asked = new ArrayList<>(topics);
		while (!asked.isEmpty()) {
			for (Topic topic : asked) {
				Optional<Section> found = sections.stream().filter(section -> section.topics().contains(topic)).findFirst();
				if (found.isPresent()) {
					return found;
				}
			}
			asked = asked.stream().map(Topic::wider).flatMap(Optional::stream).distinct().toList();
		}
		return Optional.empty();
	}

	/** What the sections are about that another text has otherwise, or only one of the two has. */
	public Set<Topic> changedSince(GuidelineText older) {
		Set<Topic> changed = new LinkedHashSet<>();
		collect(this, older, changed);
		collect(older, this, changed);
		return changed;
	}

	private static void collect(GuidelineText one, GuidelineText other, Set<Topic> changed) {
		for (Section section : one.sections) {
			if (other.sections.stream().noneMatch(each -> each.source().equals(section.source()))) {
				changed.addAll(section.topics());
			}
		}
	}
}
