// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.mapping;

import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.FsIndexDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.isnad.uima.TypeSystemBuilder;

/** Types of strangers, beside Isnad's. */
final class ForeignTypes {
	static final TypeSystem SYSTEM = cas(verbs()).getTypeSystem();

	private ForeignTypes() {
	}

	/** Verbs, quotes with speaker, verb and score, and pairs that stand nowhere in the text. */
	static TypeSystemDescription verbs() {
		TypeSystemDescription system = empty();
		TypeDescription verb = system.addType("foreign.Verb", "", CAS.TYPE_NAME_ANNOTATION);
		verb.addFeature("category", "", CAS.TYPE_NAME_STRING);
		verb.addFeature("weight", "", CAS.TYPE_NAME_FLOAT);
		TypeDescription quote = system.addType("foreign.Quote", "", CAS.TYPE_NAME_ANNOTATION);
		quote.addFeature("verb", "", "foreign.Verb");
		quote.addFeature("speakers", "", CAS.TYPE_NAME_FS_ARRAY, CAS.TYPE_NAME_ANNOTATION, Boolean.FALSE);
		quote.addFeature("confidence", "", CAS.TYPE_NAME_DOUBLE);
		quote.addFeature("kinds", "", CAS.TYPE_NAME_STRING_ARRAY);
		TypeDescription pair = system.addType("foreign.Pair", "", CAS.TYPE_NAME_TOP);
		pair.addFeature("one", "", CAS.TYPE_NAME_ANNOTATION);
		pair.addFeature("other", "", CAS.TYPE_NAME_ANNOTATION);
		pair.addFeature("next", "", CAS.TYPE_NAME_FS_LIST);
		return system;
	}

	static TypeSystemDescription empty() {
		return UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
	}

	static CAS cas(TypeSystemDescription types) {
		try {
			TypeSystemDescription merged = CasCreationUtils.mergeTypeSystems(List.of(TypeSystemBuilder.build(), types));
			return CasCreationUtils.createCas(merged, null, new FsIndexDescription[0]);
		} catch (ResourceInitializationException e) {
			throw new AssertionError(e);
		}
	}
}
