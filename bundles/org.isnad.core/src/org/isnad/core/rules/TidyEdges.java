// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.rules;

import org.isnad.core.DocumentContext;
import org.isnad.core.ProblemSink;
import org.isnad.core.Severity;
import org.isnad.core.ValidationRule;
import org.isnad.model.Fragment;
import org.isnad.model.SpanElement;

/** W01: a fragment begins or ends with white space, or a boundary parts a letter from its combining mark. */
public final class TidyEdges implements ValidationRule {
	@Override
	public String id() {
		return "W01"; //$NON-NLS-1$
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public String label() {
		return Messages.labelW01;
	}

	@Override
	public void checkDocument(DocumentContext context, ProblemSink problems) {
		String text = context.text().string();
		for (SpanElement element : Elements.sliceable(context.set(), text.length())) {
			for (Fragment fragment : element.getSpan().fragments()) {
				if (isSpace(text.codePointAt(fragment.begin())) || isSpace(text.codePointBefore(fragment.end()))) {
					problems.report(Severity.WARNING, null, element, Messages.spaceAtEdge);
				} else if (isMark(text, fragment.begin()) || isMark(text, fragment.end())) {
					problems.report(Severity.WARNING, null, element, Messages.markAtEdge);
				}
			}
		}
	}

	private static boolean isSpace(int c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	private static boolean isMark(String text, int offset) {
		int type = offset < text.length() ? Character.getType(text.codePointAt(offset)) : Character.UNASSIGNED;
		return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.COMBINING_SPACING_MARK;
	}
}
