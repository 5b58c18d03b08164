// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.rules;

import java.util.Set;
import java.util.regex.Pattern;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.isnad.core.DocumentContext;
import org.isnad.core.ProblemSink;
import org.isnad.core.Severity;
import org.isnad.core.ValidationRule;
import org.isnad.model.Fragment;
import org.isnad.model.SpanElement;

/** W02: a fragment begins or ends inside a word, and not at a clitic. */
public final class WholeWords implements ValidationRule {
	@Override
	public String id() {
		return "W02"; //$NON-NLS-1$
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public String label() {
		return Messages.labelW02;
	}

	private static final Set<String> SUFFIXES = Set.of("ه", "ها", "هم", "هما", "هن", "ك", "كم", "كما", "كن", "نا", "ي", "ني"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$
	private static final Pattern PREFIXES = Pattern.compile("[وف]?[بلكس]?(ال|ل)?"); //$NON-NLS-1$

	@Override
	public void checkDocument(DocumentContext context, ProblemSink problems) {
		String text = context.text().string();
		if (context.set().eContents().isEmpty()) {
			return;
		}
		BreakIterator words = BreakIterator.getWordInstance(ULocale.forLanguageTag(context.text().language()));
		words.setText(text);
		for (SpanElement element : Elements.sliceable(context.set(), text.length())) {
			for (Fragment fragment : element.getSpan().fragments()) {
				if (!beginsWord(words, text, fragment.begin()) || !endsWord(words, text, fragment.end())) {
					problems.report(Severity.WARNING, null, element, Messages.insideWord);
					break;
				}
			}
		}
	}

	private static boolean beginsWord(BreakIterator words, String text, int offset) {
		if (words.isBoundary(offset)) {
			return true;
		}
		return PREFIXES.matcher(text.substring(words.preceding(offset), offset)).matches();
	}

	private static boolean endsWord(BreakIterator words, String text, int offset) {
		if (words.isBoundary(offset)) {
			return true;
		}
		return SUFFIXES.contains(text.substring(offset, words.following(offset)));
	}
}
