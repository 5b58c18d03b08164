// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import java.util.function.Function;

/**
 * Remembers what was found out about words, since in a text the same ones come again and again. It holds a set number of them: one that falls on the
 * place of another takes it. What is remembered must depend on the word alone and be immutable. Any thread may use it, without waiting: at worst two find
 * out the same.
 *
 * @param <V> what is found out; may be null
 */
public final class WordMemo<V> {
	/** Final fields: another thread sees an entry whole or not at all. */
	private record Entry<V>(String word, V value) {
	}

	private static final int PLACES = 1 << 14;
	/** Longer ones hardly come again, and would only fill the memory. */
	private static final int LONGEST = 40;

	private final Function<String, V> finder;
	private final Entry<V>[] entries;

	/** @param finder finds out about a word that is not remembered; never called with null */
	@SuppressWarnings("unchecked")
	public WordMemo(Function<String, V> finder) {
		this.finder = finder;
		this.entries = (Entry<V>[]) new Entry<?>[PLACES];
	}

	/** What is to be known about a word. */
	public V of(String word) {
		if (word.length() > LONGEST) {
			return finder.apply(word);
		}
		int place = place(word.hashCode());
		Entry<V> entry = entries[place];
		if (entry == null || !entry.word().equals(word)) {
			entry = new Entry<>(word, finder.apply(word));
			entries[place] = entry;
		}
		return entry.value();
	}

	/** The same for a stretch of a text, which becomes a string of its own only if it is not remembered. */
	public V of(String text, int begin, int end) {
		int length = end - begin;
		if (length > LONGEST) {
			return finder.apply(text.substring(begin, end));
		}
		int hash = 0;
		for (int i = begin; i < end; i++) {
			hash = 31 * hash + text.charAt(i);
		}
		int place = place(hash);
		Entry<V> entry = entries[place];
		if (entry == null || entry.word().length() != length || !text.startsWith(entry.word(), begin)) {
			String word = text.substring(begin, end);
			entry = new Entry<>(word, finder.apply(word));
			entries[place] = entry;
		}
		return entry.value();
	}

	private static int place(int hash) {
		return (hash ^ hash >>> 15) & PLACES - 1;
	}
}
