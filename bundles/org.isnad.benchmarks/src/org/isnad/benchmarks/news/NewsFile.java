// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks.news;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.model.Fragment;
import org.isnad.model.Span;

/** Reads news with annotations between brackets in the text; the format is told in the head of {@code unseen.txt}. */
public final class NewsFile {
	private static final String ARTICLE = "=== "; //$NON-NLS-1$

	private record Open(char kind, String numbers, int begin) {
	}

	/** What was collected of one attribution. */
	private static final class Parts {
		final List<Fragment> cue = new ArrayList<>();
		final List<Fragment> source = new ArrayList<>();
		final List<Span> claims = new ArrayList<>();
		String pattern = ""; //$NON-NLS-1$
	}

	private final String name;
	private final StringBuilder text = new StringBuilder();
	private final Map<Integer, Parts> parts = new TreeMap<>();
	private final Deque<Open> open = new ArrayDeque<>();

	private NewsFile(String name) {
		this.name = name;
	}

	/** The news of a file of this package: {@code tuning.txt}, on which engines may be improved, or {@code unseen.txt}, on which they never are. */
	public static List<AnnotatedText> read(String name) throws IOException {
		try (InputStream in = NewsFile.class.getResourceAsStream(name)) {
			return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), name);
		}
	}

	/** @throws IOException naming the article whose brackets are not as they should be */
	static List<AnnotatedText> parse(String file, String name) throws IOException {
		List<AnnotatedText> articles = new ArrayList<>();
		StringBuilder body = new StringBuilder();
		String title = null;
		for (String line : (file + '\n' + ARTICLE).lines().toList()) {
			if (line.startsWith(ARTICLE)) {
				if (title != null) {
					articles.add(new NewsFile(name + ", " + title).article(title, body.toString().strip())); //$NON-NLS-1$
				}
				title = line.substring(ARTICLE.length());
				body.setLength(0);
			} else if (!line.startsWith("#")) { //$NON-NLS-1$
				body.append(line).append('\n');
			}
		}
		return articles;
	}

	private AnnotatedText article(String title, String marked) throws IOException {
		for (int i = 0; i < marked.length(); i++) {
			char c = marked.charAt(i);
			if (c == '[') {
				int space = marked.indexOf(' ', i);
				open(marked.substring(i + 1, space));
				i = space;
			} else if (c == ']') {
				close();
			} else {
				text.append(c);
			}
		}
		List<Statement> statements = new ArrayList<>();
		for (Map.Entry<Integer, Parts> each : parts.entrySet()) {
			Parts one = each.getValue();
			if (one.cue.isEmpty() || one.claims.isEmpty() || !open.isEmpty()) {
				throw new IOException(name + ": attribution " + each.getKey() + " lacks a cue, a claim or a bracket"); //$NON-NLS-1$ //$NON-NLS-2$
			}
			statements.add(new Statement(one.pattern, Span.of(one.cue), one.source.isEmpty() ? null : Span.of(one.source), one.claims, 1));
		}
		return new AnnotatedText(title, "ar", text.toString(), statements); //$NON-NLS-1$
	}

	private void open(String tag) {
		int slash = tag.indexOf('/');
		Open opened = new Open(tag.charAt(0), tag.substring(1, slash < 0 ? tag.length() : slash), text.length());
		open.push(opened);
		if (slash >= 0) {
			part(opened.numbers()).pattern = tag.substring(slash + 1);
		}
	}

	private void close() throws IOException {
		if (open.isEmpty()) {
			throw new IOException(name + ": a bracket is closed that was not opened at character " + text.length()); //$NON-NLS-1$
		}
		Open opened = open.pop();
		Fragment fragment = new Fragment(opened.begin(), text.length());
		for (String number : opened.numbers().split(",")) { //$NON-NLS-1$
			switch (opened.kind()) {
			case 'V' -> part(number).cue.add(fragment);
			case 'S' -> part(number).source.add(fragment);
			case 'C' -> part(number).claims.add(Span.of(opened.begin(), text.length()));
			default -> throw new IOException(name + ": " + opened.kind() + " is neither V nor S nor C"); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
	}

	private Parts part(String number) {
		return parts.computeIfAbsent(Integer.valueOf(number), n -> new Parts());
	}
}
