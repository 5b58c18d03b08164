// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.model.file;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.osgi.util.NLS;

/** Finds what XML 1.0 cannot carry before anything is written: control characters and halves of surrogate pairs. */
final class Texts {
	private Texts() {
	}

	static void check(EObject root, String name) throws IsnadFileException {
		checkObject(root, name);
		for (var all = root.eAllContents(); all.hasNext();) {
			checkObject(all.next(), name);
		}
	}

	private static void checkObject(EObject object, String name) throws IsnadFileException {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (attribute.getEType() != EcorePackage.Literals.ESTRING) {
				continue;
			}
			Object value = object.eGet(attribute);
			if (value instanceof String text) {
				checkText(text, name);
			} else if (value instanceof List<?> texts) {
				for (Object text : texts) {
					checkText((String) text, name);
				}
			}
		}
	}

	private static void checkText(String text, String name) throws IsnadFileException {
		int at = firstInvalid(text);
		if (at >= 0) {
			String character = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(at)); //$NON-NLS-1$
			throw new IsnadFileException(name, 0, NLS.bind(Messages.invalidCharacter, name, character), null);
		}
	}

	/** The index of the first UTF-16 code unit that XML 1.0 does not allow, or -1. */
	static int firstInvalid(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < 0x20 ? c != '\t' && c != '\n' && c != '\r' : c >= 0xFFFE) {
				return i;
			}
			if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
				i++;
			} else if (Character.isSurrogate(c)) {
				return i;
			}
		}
		return -1;
	}
}
