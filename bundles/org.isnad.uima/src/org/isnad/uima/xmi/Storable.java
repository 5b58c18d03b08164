// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.xmi;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.isnad.model.Identified;
import org.isnad.model.Root;

/** What the files of a corpus cannot hold: characters that XML has not, halves of surrogate pairs, ids that are no single word. Stateless. */
final class Storable {
	private static final Pattern ID = Pattern.compile("[^\\s:#/\\\\<>\"&\\p{Cc}\\p{Cs}\\p{Z}\\uFFFE\\uFFFF]{1,200}"); //$NON-NLS-1$

	private Storable() {
	}

	/** Whether a text can be a document: it may hold everything but a zero character and halves of surrogate pairs. */
	static boolean isText(String text) {
		return text.indexOf('\0') < 0 && text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
	}

	/** Takes what cannot be held out of all values, and ids away that cannot be ids; gives how many values changed. */
	static int make(Root root) {
		int changed = make((EObject) root);
		for (var all = root.eAllContents(); all.hasNext();) {
			changed += make(all.next());
		}
		return changed;
	}

	private static int make(EObject object) {
		int changed = 0;
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (attribute.isMany()) {
				@SuppressWarnings("unchecked")
				EList<Object> values = (EList<Object>) object.eGet(attribute);
				List<Object> cleaned = new ArrayList<>(values);
				cleaned.removeIf(value -> value == null);
				cleaned.replaceAll(value -> value instanceof String text ? cleaned(text) : value);
				if (!cleaned.equals(values)) {
					values.clear();
					values.addAll(cleaned);
					changed++;
				}
			} else if (object.eGet(attribute) instanceof String text && !cleaned(text).equals(text)) {
				object.eSet(attribute, cleaned(text));
				changed++;
			}
		}
		if (object instanceof Identified identified && identified.getId() != null && !ID.matcher(identified.getId()).matches()) {
			identified.setId(null);
			changed++;
		}
		return changed;
	}

	private static String cleaned(String text) {
		if (XmlCharacters.firstForbidden(text) < 0) {
			return text;
		}
		StringBuilder cleaned = new StringBuilder();
		text.codePoints().filter(c -> XmlCharacters.firstForbidden(Character.toString(c)) < 0).forEach(cleaned::appendCodePoint);
		return cleaned.toString();
	}
}
