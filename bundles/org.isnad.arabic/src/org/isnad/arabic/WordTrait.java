// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * Something that is so or not so of a folded word, whatever stands around it: what rules out most words at one glance. Made once for a table and kept.
 * Any thread may use it.
 */
public final class WordTrait {
	private static final AtomicInteger COUNT = new AtomicInteger();

	private final int number;
	private final Predicate<String> test;
	/** Only the first traits have a place in each word; tables of users come behind those that ship. */
	private final WordMemo<Boolean> memo;

	/** @param test depends on the word alone */
	public WordTrait(Predicate<String> test) {
		this.number = COUNT.getAndUpdate(n -> Math.min(Word.TRAITS, n + 1));
		this.test = test;
		this.memo = number < Word.TRAITS ? null : new WordMemo<>(test::test);
	}

	/** Whether the word of a token has it. */
	public boolean of(Token token) {
		return memo == null ? token.form().has(number, this) : memo.of(token.folded());
	}

	boolean find(String folded) {
		return test.test(folded);
	}
}
