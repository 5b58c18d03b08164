// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Set;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;

/** Reads the types of a file. Stateless. */
@SuppressWarnings("nls")
final class CasJsonTypes {
	private static final Set<String> PRIMITIVE_ARRAYS = Set.of("Boolean", "Byte", "Short", "Integer", "Long", "Float", "Double", "String");

	private CasJsonTypes() {
	}

	static TypeSystemDescription read(JsonObject types) {
		TypeSystemDescription system = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
		for (Map.Entry<String, JsonElement> each : types.entrySet()) {
			if (each.getValue() instanceof JsonObject type && !each.getKey().startsWith("uima.")) {
				String supertype = text(type, CasJson.SUPER_TYPE);
				TypeDescription description = system.addType(each.getKey(), "", supertype == null ? CAS.TYPE_NAME_TOP : supertype);
				type.entrySet().forEach(feature -> {
					if (!feature.getKey().startsWith("%") && feature.getValue() instanceof JsonObject declared) {
						addFeature(description, feature.getKey(), declared);
					}
				});
			}
		}
		return system;
	}

	private static void addFeature(TypeDescription type, String name, JsonObject declared) {
		String range = text(declared, CasJson.RANGE);
		if (range == null || !range.endsWith(CasJson.ARRAY)) {
			type.addFeature(name, "", range == null ? CAS.TYPE_NAME_STRING : range);
			return;
		}
		String element = range.substring(0, range.length() - CasJson.ARRAY.length());
		String simple = element.startsWith("uima.cas.") ? element.substring("uima.cas.".length()) : "";
		if (PRIMITIVE_ARRAYS.contains(simple)) {
			type.addFeature(name, "", element + "Array");
		} else {
			type.addFeature(name, "", CAS.TYPE_NAME_FS_ARRAY, element, null);
		}
	}

	private static String text(JsonObject object, String key) {
		JsonElement value = object.get(key);
		return value != null && value.isJsonPrimitive() ? value.getAsString() : null;
	}
}
