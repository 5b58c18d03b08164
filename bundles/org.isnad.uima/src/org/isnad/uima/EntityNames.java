// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.isnad.model.SourceEntity;

/** Names of sources in a form that spelling does not change: without marks, one form of alef, ya and ta marbuta, small letters. Stateless. */
final class EntityNames {
	private static final char TATWEEL = 0x640;

	private EntityNames() {
	}

	/** The name and the aliases of an entity, the name first. */
	static Set<String> of(SourceEntity entity) {
		Set<String> names = new LinkedHashSet<>();
		if (entity.getName() != null && !entity.getName().isBlank()) {
			names.add(key(entity.getName()));
		}
		entity.getAliases().stream().filter(alias -> !alias.isBlank()).map(EntityNames::key).forEach(names::add);
		return names;
	}

	/** A name in that form; words of punctuation fall away. */
	static String key(String name) {
		StringBuilder key = new StringBuilder(name.length());
		for (char c : Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).toCharArray()) {
			boolean mark = Character.getType(c) == Character.NON_SPACING_MARK || c == TATWEEL || Character.getType(c) == Character.FORMAT;
			if (!mark) {
				key.append(Character.isLetterOrDigit(c) ? plain(c) : ' ');
			}
		}
		return String.join(" ", key.toString().strip().split(" +")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static char plain(char c) {
		return switch (c) {
		case 0x671 -> 0x627;
		case 0x649, 0x6CC -> 0x64A;
		case 0x629 -> 0x647;
		case 0x6A9 -> 0x643;
		default -> c;
		};
	}

	/** The last two words of a key, as a person's first and last name are; empty where it has fewer. */
	static String lastTwoWords(String key) {
		int last = key.lastIndexOf(' ');
		return last < 0 ? "" : key.substring(key.lastIndexOf(' ', last - 1) + 1); //$NON-NLS-1$
	}
}
