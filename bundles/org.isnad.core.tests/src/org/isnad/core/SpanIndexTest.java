// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

import org.isnad.model.AnnotationSet;
import org.isnad.model.ModelFactory;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.testkit.RandomAnnotations;
import org.isnad.testkit.RandomText;
import org.junit.jupiter.api.Test;

class SpanIndexTest {
	@Test
	void findsWhatALinearSearchFinds() {
		SplittableRandom random = new SplittableRandom(5);
		DocumentText text = new DocumentText(RandomText.of(random, 200), "ar");
		AnnotationSet set = new RandomAnnotations(random).fill(ModelFactory.eINSTANCE.createAnnotationSet(), text, 150);
		SpanIndex index = SpanIndex.of(set);
		for (int i = 0; i < 500; i++) {
			int begin = random.nextInt(text.length());
			int end = begin + 1 + random.nextInt(40);
			Set<SpanElement> expected = index.all().stream().filter(element -> element.getSpan().overlaps(Span.of(begin, end))).collect(Collectors.toSet());
			assertEquals(expected, new HashSet<>(index.overlapping(begin, end)));
		}
		assertEquals(set.getClaims().size() + set.getSources().size() + set.getCues().size() + set.getAnchors().size(), index.all().size());
	}
}
