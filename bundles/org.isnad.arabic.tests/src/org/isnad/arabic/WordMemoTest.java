// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordMemoTest {
	@Test
	void itSaysWhatItsFinderSaysHoweverManyWordsComeFromHoweverManyThreads() {
		WordMemo<String> memo = new WordMemo<>(word -> word.isEmpty() ? null : word + word.length());
		boolean right = IntStream.range(0, 8).parallel().allMatch(seed -> {
			SplittableRandom random = new SplittableRandom(seed);
			for (int i = 0; i < 100_000; i++) {
				String text = Integer.toString(random.nextInt(60_000), 36) + "ة".repeat(random.nextInt(60));
				int begin = random.nextInt(text.length() + 1);
				int end = begin + random.nextInt(text.length() - begin + 1);
				String word = text.substring(begin, end);
				String expected = word.isEmpty() ? null : word + word.length();
				if (!java.util.Objects.equals(expected, memo.of(word)) || !java.util.Objects.equals(expected, memo.of(text, begin, end))) {
					return false;
				}
			}
			return true;
		});
		assertTrue(right);
	}

	@Test
	void aWordIsLookedUpOnce() {
		AtomicInteger asked = new AtomicInteger();
		WordMemo<Integer> memo = new WordMemo<>(word -> asked.incrementAndGet());
		assertEquals(memo.of("وزير"), memo.of("قال وزير أمس", 4, 8));
		assertEquals(1, asked.get());
	}

	@Test
	void everyTraitHoldsForEveryTokenAlsoBehindTheFirstSixteen() {
		List<WordTrait> traits = IntStream.range(0, 40).mapToObj(i -> new WordTrait(word -> word.length() % 40 == i)).toList();
		for (int round = 0; round < 2; round++) {
			for (Token token : new TextSegmenter("ar").tokens("قال وزير الخارجية إن المفاوضات، كما يبدو، توقفت")) {
				for (int i = 0; i < traits.size(); i++) {
					assertEquals(token.folded().length() % 40 == i, traits.get(i).of(token), token + " " + i);
				}
			}
		}
	}
}
