"""The types of Home Assistant, for integrations outside of it.

The tables have the meaning that ``types_asyncio`` describes. Source: the application
itself, its signatures and annotations.
"""

from __future__ import annotations

from typing import Dict, Tuple

_ENTITY = "homeassistant.helpers.entity.Entity"
_HASS = "homeassistant.core.HomeAssistant"
_COORDINATOR = "homeassistant.helpers.update_coordinator.DataUpdateCoordinator"
_RESTORE_ENTITY = "homeassistant.helpers.restore_state.RestoreEntity"

#: A call of the name, with no await, gives an object of the type.
RETURNS: Dict[str, str] = {
    f"{_HASS}.{{async_add_executor_job,async_add_import_executor_job}}": (
        "asyncio.Future"
    ),
    f"{_HASS}.{{async_create_background_task,async_create_task}}": "asyncio.Task",
    "homeassistant.helpers.aiohttp_client.{async_create_clientsession,"
    "async_get_clientsession}": "aiohttp.ClientSession",
    "homeassistant.helpers.httpx_client.{create_async_httpx_client,get_async_client}": (
        "httpx.AsyncClient"
    ),
}

#: An attribute or property of an object of the class.
ATTRIBUTES: Dict[str, str] = {
    f"{_HASS}.config_entries": "homeassistant.config_entries.ConfigEntries",
    f"{_HASS}.loop": "asyncio.AbstractEventLoop",
    f"{_HASS}.services": "homeassistant.core.ServiceRegistry",
    "homeassistant.config_entries.ConfigEntries.flow": (
        "homeassistant.config_entries.ConfigEntriesFlowManager"
    ),
    "homeassistant.core.ServiceCall.hass": _HASS,
    f"{_COORDINATOR}.hass": _HASS,
    f"{_ENTITY}.hass": _HASS,
    "homeassistant.helpers.update_coordinator.CoordinatorEntity.coordinator": (
        _COORDINATOR
    ),
}

#: The visible base classes of a class, for inherited methods.
BASES: Dict[str, Tuple[str, ...]] = {
    "homeassistant.config_entries.ConfigEntriesFlowManager": (
        "homeassistant.data_entry_flow.FlowManager",
    ),
    "homeassistant.helpers.update_coordinator.CoordinatorEntity": (_ENTITY,),
    _RESTORE_ENTITY: (_ENTITY,),
    "homeassistant.helpers.entity.ToggleEntity": (_ENTITY,),
    "homeassistant.components.{alarm_control_panel.AlarmControlPanelEntity,"
    "binary_sensor.BinarySensorEntity,camera.Camera,climate.ClimateEntity,"
    "cover.CoverEntity,fan.FanEntity,humidifier.HumidifierEntity,light.LightEntity,"
    "lock.LockEntity,media_player.MediaPlayerEntity,number.NumberEntity,"
    "remote.RemoteEntity,select.SelectEntity,sensor.SensorEntity,siren.SirenEntity,"
    "switch.SwitchEntity,text.TextEntity,vacuum.StateVacuumEntity,"
    "water_heater.WaterHeaterEntity,weather.WeatherEntity}": (_ENTITY,),
    "homeassistant.components.{button.ButtonEntity,event.EventEntity,"
    "update.UpdateEntity}": (_RESTORE_ENTITY,),
}
