// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.DocumentText;
import org.isnad.core.Layer;
import org.isnad.model.Anchor;
import org.isnad.model.AnchorKind;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Element;
import org.isnad.model.Fragment;
import org.isnad.model.SetKind;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;

/** Refuses spans and elements that no edit may make or touch, and cuts spans. */
final class Spans {
	private Spans() {
	}

	static DocumentText text(EditSession session, String documentId) throws EditException {
		try {
			return session.store().text(documentId);
		} catch (CorpusException e) {
			throw new EditException(e);
		}
	}

	/** Rule E01 at the door. */
	static void check(EditSession session, String documentId, Span span) throws EditException {
		DocumentText text = text(session, documentId);
		if (!span.isWellFormed(text.length())) {
			throw new EditException(NLS.bind(Messages.badSpan, span, Integer.toString(text.length())));
		}
		for (Fragment fragment : span.fragments()) {
			if (text.splitsPair(fragment.begin()) || text.splitsPair(fragment.end())) {
				throw new EditException(NLS.bind(Messages.splitPair, span));
			}
		}
	}

	/** Refuses to mark in a layer what is marked in it already. */
	static void checkNew(EditSession session, String documentId, Layer layer, AnchorKind kind, Span span) throws EditException {
		if (Marked.find(session.annotations(documentId), layer, kind, span).isPresent()) {
			throw new EditException(NLS.bind(Messages.markedAlready, layer.label()));
		}
	}

	/** The set that holds an element; refuses what is deleted, and what an engine only suggests. */
	static AnnotationSet setOf(Element element) throws EditException {
		if (!(element.eContainer() instanceof AnnotationSet set)) {
			throw new EditException(Messages.alreadyDeleted);
		}
		checkOwn(set);
		return set;
	}

	static void checkOwn(Object container) throws EditException {
		if (container instanceof AnnotationSet set && set.getKind() == SetKind.SUGGESTIONS) {
			throw new EditException(Messages.suggested);
		}
	}

	/** What lies between two offsets of a span, without white space at the cut edges; null if nothing does. */
	static Span part(Span span, int from, int to, String text) {
		List<Fragment> parts = new ArrayList<>();
		for (Fragment fragment : span.fragments()) {
			int begin = Math.max(from, fragment.begin());
			int end = Math.min(to, fragment.end());
			while (begin < end && begin > fragment.begin() && Character.isWhitespace(text.charAt(begin))) {
				begin++;
			}
			while (end > begin && end < fragment.end() && Character.isWhitespace(text.charAt(end - 1))) {
				end--;
			}
			if (begin < end) {
				parts.add(new Fragment(begin, end));
			}
		}
		return parts.isEmpty() ? null : Span.of(parts);
	}

	/** The value of an anchor follows its words where it is nothing but them. */
	static String value(Anchor anchor, Span span, String text) {
		return isWords(anchor, text) ? words(span, text) : anchor.getValue();
	}

	/** Whether the value of an anchor is nothing but its words. */
	static boolean isWords(Anchor anchor, String text) {
		return words(anchor.getSpan(), text).equals(anchor.getValue());
	}

	/** The words of a span as an attribute can hold them: an article may have characters that its annotations' XML does not allow. */
	static String words(Span span, String text) {
		String words = span.textIn(text);
		return words.codePoints().allMatch(Spans::isStorable) ? words
				: words.codePoints().filter(Spans::isStorable).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	private static boolean isStorable(int c) {
		return c < 0x20 ? c == '\t' || c == '\n' || c == '\r' : c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF;
	}

	static String text(EditSession session, SpanElement element) throws EditException {
		return text(session, setOf(element).getDocument()).string();
	}
}
