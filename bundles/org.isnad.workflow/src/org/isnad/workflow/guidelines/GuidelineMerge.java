// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow.guidelines;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.isnad.workflow.guidelines.GuidelineText.Section;

/** Brings two versions together that were made of the same one at the same time, section by section. What both changed stands there twice, ours first, for a person to settle. */
public final class GuidelineMerge {
	private GuidelineMerge() {
	}

	/** Ours with what theirs changed since the common text. */
	public static String of(String common, String ours, String theirs) {
		Map<String, String> base = sections(common);
		Map<String, String> result = sections(ours);
		for (Map.Entry<String, String> their : sections(theirs).entrySet()) {
			String before = base.get(their.getKey());
			String our = result.get(their.getKey());
			if (their.getValue().equals(before) || their.getValue().equals(our) || before != null && our == null) {
				continue;
			}
			result.put(their.getKey(), our == null || our.equals(before) ? their.getValue() : our + "\n\n" + their.getValue()); //$NON-NLS-1$
		}
		base.forEach((key, text) -> {
			if (text.equals(result.get(key)) && !sections(theirs).containsKey(key)) {
				result.remove(key);
			}
		});
		return result.values().stream().collect(Collectors.joining("\n\n", "", "\n")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** By heading; of two alike the second gets a number. */
	private static Map<String, String> sections(String text) {
		Map<String, String> sections = new LinkedHashMap<>();
		for (Section section : GuidelineText.of(text).sections()) {
			String key = section.source().lines().findFirst().orElse(""); //$NON-NLS-1$
			String own = key;
			for (int n = 2; sections.containsKey(own); n++) {
				own = key + '\u0000' + n;
			}
			sections.put(own, section.source());
		}
		return sections;
	}
}
