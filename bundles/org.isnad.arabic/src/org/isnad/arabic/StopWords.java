// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that carry no content of their own, in folded form. Stateless. */
public final class StopWords {
	private static final String ARABIC = """
			في من إلى على عن مع بين بعد قبل حتى منذ خلال عند لدى نحو ضد حول فوق تحت أمام وراء دون بدون غير سوى
			أن إن أنه أنها أنهم أنّ إنه إنها بأن لأن كأن لكن بل أو أم ثم و ف ما ماذا لماذا متى أين كيف كم هل
			لا لم لن ليس ليست لما قد لقد سوف هو هي هم هن هما أنا نحن أنت أنتم هذا هذه هذان هؤلاء ذلك تلك ذاك أولئك
			الذي التي الذين اللذان اللتان اللاتي اللواتي كان كانت كانوا يكون تكون كل بعض جميع أي أية كما مثل ذات نفس
			له لها لهم به بها بهم فيه فيها فيهم منه منها منهم عليه عليها عليهم إليه إليها إليهم عنه عنها عنهم
			بأنه بأنها بأنهم لأنه لأنها لأنهم كأنه كأنها لكنه لكنها لكنهم وأنه وأنها
			إذا إذ لو لولا حيث بينما فيما كذلك أيضا أما إما هنا هناك الآن أمس اليوم غدا حين عندما كلما مما عما
			"""; //$NON-NLS-1$
	private static final String ENGLISH = """
			a an the and or but nor of to in on at by for from with about into over after before under between during
			is are was were be been being has have had do does did will would can could may might must shall should not no
			it its he she they them his her their we our you your i this that these those which who whom whose what when where how
			as if than then so such there here also only just more most some any all each every both other
			"""; //$NON-NLS-1$
	private static final Set<String> WORDS = Arrays.stream((ARABIC + ENGLISH).split("\\s+")).filter(w -> !w.isEmpty()) //$NON-NLS-1$
			.map(ArabicFolder::key).collect(Collectors.toUnmodifiableSet());

	private StopWords() {
	}

	/** Whether the folded word, or it without a leading و or ف, is one. */
	public static boolean contains(String folded) {
		boolean joined = folded.length() > 2 && (folded.charAt(0) == 'و' || folded.charAt(0) == 'ف');
		return WORDS.contains(folded) || joined && WORDS.contains(folded.substring(1));
	}
}
