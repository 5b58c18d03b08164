// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.installed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;

/** The forms that are there: descriptors and PEARs, then what other bundles bring. Immutable. */
public final class EngineForms {
	private static final String POINT = "org.isnad.uima.pipelines"; //$NON-NLS-1$
	private final List<EngineForm> forms = new ArrayList<>(List.of(new UimaForm(), new PearForm()));

	/** The forms of UIMA and these. */
	public EngineForms(List<EngineForm> others) {
		forms.addAll(others);
	}

	/** What the extension point gives too. A contribution that cannot be made is logged and left out. */
	public static EngineForms installed() {
		List<EngineForm> found = new ArrayList<>();
		IExtensionRegistry registry = RegistryFactory.getRegistry();
		if (registry != null) {
			for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
				if (element.getName().equals("form")) { //$NON-NLS-1$
					try {
						found.add((EngineForm) element.createExecutableExtension("class")); //$NON-NLS-1$
					} catch (CoreException | RuntimeException | LinkageError e) {
						ILog.of(EngineForms.class).error(element.getContributor().getName() + ": " + e.getMessage(), e); //$NON-NLS-1$
					}
				}
			}
		}
		return new EngineForms(found);
	}

	/** The form of a file or folder. @throws EngineException if it is in none */
	public EngineForm of(Path path) throws EngineException {
		for (EngineForm form : forms) {
			if (form.recognises(path)) {
				return form;
			}
		}
		throw EngineException.at(path.toString(), 0, Messages.noForm, null);
	}

	/** The form of this id. */
	public Optional<EngineForm> find(String id) {
		return forms.stream().filter(form -> form.id().equals(id)).findFirst();
	}
}
