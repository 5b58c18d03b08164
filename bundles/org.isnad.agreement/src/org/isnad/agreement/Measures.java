// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.isnad.internal.agreement.ShippedMeasures;

/** The measures there are: those that ship and those that others plug in by the extension point {@value #POINT}. */
public final class Measures {
	/** The id of the extension point. */
	public static final String POINT = "org.isnad.agreement.measures"; //$NON-NLS-1$

	private Measures() {
	}

	/**
	 * The installed measures: the shipped ones first, then others in the order of their bundles' names. A measure that cannot be made,
	 * or whose id is taken, is logged and left out. Outside OSGi only those that ship.
	 */
	public static List<AgreementMeasure> installed() {
		Map<String, AgreementMeasure> measures = new LinkedHashMap<>();
		ShippedMeasures.all().forEach(measure -> measures.put(measure.id(), measure));
		IExtensionRegistry registry = RegistryFactory.getRegistry();
		if (registry != null) {
			List<IConfigurationElement> elements = new ArrayList<>(List.of(registry.getConfigurationElementsFor(POINT)));
			elements.sort((a, b) -> a.getContributor().getName().compareTo(b.getContributor().getName()));
			elements.forEach(element -> add(element, measures));
		}
		return List.copyOf(measures.values());
	}

	/** The installed measure of that id. */
	public static Optional<AgreementMeasure> installed(String id) {
		return installed().stream().filter(measure -> measure.id().equals(id)).findFirst();
	}

	private static void add(IConfigurationElement element, Map<String, AgreementMeasure> measures) {
		try {
			AgreementMeasure measure = (AgreementMeasure) element.createExecutableExtension("class"); //$NON-NLS-1$
			AgreementMeasure before = measures.putIfAbsent(measure.id(), measure);
			if (before != null && before.getClass() != measure.getClass()) {
				ILog.of(Measures.class).warn("The measure " + measure.id() + " of " + element.getContributor().getName() //$NON-NLS-1$ //$NON-NLS-2$
						+ " is left out: the id is taken"); //$NON-NLS-1$
			}
		} catch (CoreException | RuntimeException | LinkageError broken) {
			// One broken plug-in must not take the others with it.
			ILog.of(Measures.class).error("A measure of " + element.getContributor().getName() + " cannot be used", broken); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
