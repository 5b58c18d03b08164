/**
 * Copyright (c) 2026 The Isnad contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.isnad.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Anchor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A time, place or quantity in the text.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.isnad.model.Anchor#getKind <em>Kind</em>}</li>
 *   <li>{@link org.isnad.model.Anchor#getValue <em>Value</em>}</li>
 *   <li>{@link org.isnad.model.Anchor#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.isnad.model.Anchor#getClaims <em>Claims</em>}</li>
 * </ul>
 *
 * @see org.isnad.model.ModelPackage#getAnchor()
 * @model
 * @generated
 */
public interface Anchor extends SpanElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.isnad.model.AnchorKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which of the three.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.isnad.model.AnchorKind
	 * @see #setKind(AnchorKind)
	 * @see org.isnad.model.ModelPackage#getAnchor_Kind()
	 * @model
	 * @generated
	 */
	AnchorKind getKind();

	/**
	 * Sets the value of the '{@link org.isnad.model.Anchor#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.isnad.model.AnchorKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AnchorKind value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The normalised value: an ISO 8601 date or interval, a number or interval "3..5", or a place name; or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.isnad.model.ModelPackage#getAnchor_Value()
	 * @model
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.isnad.model.Anchor#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit of a quantity, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.isnad.model.ModelPackage#getAnchor_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.isnad.model.Anchor#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Claims</b></em>' reference list.
	 * The list contents are of type {@link org.isnad.model.Claim}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The claims it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Claims</em>' reference list.
	 * @see org.isnad.model.ModelPackage#getAnchor_Claims()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Claim> getClaims();

} // Anchor
